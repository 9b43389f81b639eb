import type { Sentences } from './sentence.ts';

export const es: Sentences = {
  already_checked_in: ['Ya estás dentro', 'Ya habías entrado en esta sesión; no hace falta repetirlo.'],
  already_facilitating: [
    'Ya facilitas',
    'Ya llevas la facilitación de esta sesión, o ya hay dos personas que la llevan.',
  ],
  assembly_exists: ['La asamblea ya existe', 'Esta asamblea ya está fundada.'],
  base_reached: [
    'Ya han respondido todas',
    'Ya respondieron tantas personas como había en la sala al empezar la prueba; nadie más puede contar en ella.',
  ],
  block_needs_reason: ['Falta el motivo', 'Para bloquear hay que decir por qué: escribe tu motivo.'],
  charter_invalid: [
    'Las reglas no cuadran',
    'Las reglas de decisión propuestas no encajan entre sí. Revísalas o elige unas ya hechas.',
  ],
  clock_first: ['Un momento', 'Primero tiene que cumplirse un plazo que acaba de vencer. Prueba otra vez.'],
  clock_not_due: ['Aún no toca', 'El plazo todavía no ha vencido.'],
  closes_too_early: [
    'Cierre demasiado pronto',
    'Las reglas piden un tiempo mínimo para responder: puede cerrarse {from}, no antes.',
  ],
  closes_too_late: [
    'Cierre demasiado tarde',
    'El cierre puede estar a noventa días como mucho. Elige una hora más cercana.',
  ],
  code_invalid: [
    'El código no vale',
    'El código de la sala no es ese o ya cambió. Mira la pantalla de la sala y escribe el que se ve ahora.',
  ],
  arrived_after_call: [
    'Llegaste después',
    'Esto se empezó a decidir antes de que entraras, así que aquí tu respuesta no cuenta. En lo siguiente, sí.',
  ],
  does_not_count: [
    'Ahora no cuentas aquí',
    'Esto lo pueden hacer quienes están en la sesión o vinieron a una de las últimas cinco.',
  ],
  item_not_current: ['No es el punto actual', 'Ese punto del orden del día no es el que se está tratando.'],
  item_not_waiting: ['El punto ya empezó', 'Ese punto del orden del día ya empezó o ya terminó.'],
  meeting_already_open: [
    'Ya hay una sesión abierta',
    'La asamblea ya tiene una sesión abierta. Ciérrala antes de abrir otra.',
  ],
  meeting_not_convened: ['No se puede abrir', 'Esta sesión ya se abrió, se cerró o se anuló.'],
  meeting_not_open: [
    'La sesión no está abierta',
    'Esto solo se puede hacer mientras la sesión está abierta.',
  ],
  meeting_not_paused: [
    'La sesión no está en pausa',
    'La sesión no está en pausa, así que no hay nada que reanudar.',
  ],
  meeting_paused: ['La sesión está en pausa', 'La sesión está en pausa. Espera a que se reanude.'],
  minimum_discussion: [
    'Falta tiempo de discusión',
    'Las reglas piden un tiempo mínimo de discusión. Se podrá decidir {from}.',
  ],
  minimum_test: [
    'Falta tiempo para responder',
    'Hay que dar un poco más de tiempo para responder: se puede cerrar {from}.',
  ],
  no_such_assembly: ['No existe esa asamblea', 'No encontramos esa asamblea. Revisa el enlace o el código.'],
  no_such_item: ['No existe ese punto', 'No encontramos ese punto en el orden del día.'],
  no_such_meeting: ['No existe esa sesión', 'No encontramos esa sesión en esta asamblea.'],
  no_such_proposal: ['No existe esa propuesta', 'No encontramos esa propuesta en esta asamblea.'],
  not_checked_in: [
    'No has entrado en la sesión',
    'Primero entra en la sesión con el código que se ve en la sala.',
  ],
  not_convener: ['No convocaste tú', 'Solo quien convocó la sesión puede hacer esto.'],
  not_facilitator: ['No facilitas esta sesión', 'Esto le toca a quien facilita la sesión.'],
  not_proposer: ['No es tu propuesta', 'Solo quien hizo la propuesta puede hacer esto.'],
  one_proposal_a_day: [
    'Una propuesta al día',
    'Quien aún no ha venido a una sesión puede abrir una propuesta al día. Mañana podrás abrir otra.',
  ],
  position_not_offered: ['Respuesta no prevista', 'Las reglas de esta propuesta no ofrecen esa respuesta.'],
  same_version_too_soon: [
    'Demasiado pronto para repetir',
    'Este mismo texto acaba de ponerse a prueba. Cambien algo, o se podrá probar otra vez {from}.',
  ],
  stale_version: [
    'El texto ha cambiado',
    'Mientras tanto cambió el texto o empezó otra prueba. Lee lo que hay ahora y responde de nuevo.',
  ],
  starts_in_past: ['Esa hora ya pasó', 'La sesión tiene que empezar en el futuro. Elige otra hora.'],
  test_running_in_meeting: [
    'Ya se está decidiendo otra cosa',
    'En esta sesión ya se está decidiendo otra propuesta. Hay que esperar a que termine.',
  ],
  text_frozen: ['El texto está fijo', 'Mientras se decide, el texto no se puede cambiar.'],
  format_went_back: [
    'El libro es más nuevo',
    'Este libro ya se escribe en un formato más nuevo que el de este programa. Hay que actualizarlo.',
  ],
  matter_over: ['Ya terminó', 'Este asunto ya terminó y nadie puede responder más en él.'],
  time_zone_invalid: [
    'Esa zona horaria no existe',
    'La hora de la asamblea tiene que ser la de un lugar de la lista. Elige uno cercano.',
  ],
  time_went_back: [
    'El reloj se atrasó',
    'El reloj del servidor va hacia atrás. Prueba otra vez dentro de un momento.',
  ],
  wrong_state: ['Ahora no se puede', 'La propuesta ya no está en la situación en que esto se puede hacer.'],

  malformed_json: ['No se entiende', 'Lo enviado no se puede leer: no es JSON válido.'],
  invalid: ['Algo falta o sobra', 'Algún dato falta, sobra o es demasiado largo. Revisa lo señalado.'],
  unknown_act: ['Acción desconocida', 'Este servidor no conoce esa acción.'],
  not_signed_in: ['Hace falta participar', 'Para esto tienes que entrar como participante en este aparato.'],
  not_yours: ['No es tuyo', 'Esto pertenece a otra persona o hace falta otro papel para verlo.'],
  origin_refused: [
    'Origen no admitido',
    'La petición viene de otra página y no se admite. Abre la asamblea y hazlo desde allí.',
  ],
  act_reused: ['Ya se usó', 'Con ese mismo identificador ya se envió otra cosa. No se ha cambiado nada.'],
  act_as_needed: ['¿Quién habla?', 'En este aparato hay varias personas. Elige quién habla.'],
  slug_taken: ['Esa dirección está ocupada', 'Otra asamblea ya tiene esa dirección corta. Elige otra.'],
  no_such_draft: ['No existe ese borrador', 'No encontramos ese borrador; quizá ya se abrió o se borró.'],
  no_such_device: ['No existe ese aparato', 'Ese aparato ya no está entre los tuyos.'],
  no_such_page: ['No existe', 'No hay nada en esa dirección.'],
  method_not_allowed: ['Así no', 'Esa dirección existe, pero no admite esta clase de petición.'],
  body_too_large: ['Demasiado grande', 'Lo enviado es demasiado grande. Acórtalo y prueba otra vez.'],
  media_type: ['Formato no admitido', 'El servidor espera JSON.'],
  too_many_requests: [
    'Demasiado seguido',
    'Van demasiadas peticiones seguidas desde aquí. Espera un momento y prueba otra vez.',
  ],
  recovery_phrase_wrong: [
    'La frase no es correcta',
    'Esas palabras no forman una frase de recuperación. Revísalas una a una: son doce.',
  ],
  link_invalid: ['El enlace ya no vale', 'El enlace ya se usó, caducó o está incompleto. Pide uno nuevo.'],
  client_too_old: [
    'Hay una versión nueva',
    'Esta página es de una versión anterior y el servidor ya no la entiende. Recárgala: lo que espera en este aparato se enviará después.',
  ],
  server_too_old: [
    'El servidor aún no está al día',
    'El servidor es de una versión anterior a la de esta página. Espera un momento: lo intentamos otra vez.',
  ],
  farewell_failed: [
    'Todavía no se ha borrado nada',
    'No pudimos terminar lo que llevas en alguna de tus asambleas, y por eso no hemos borrado nada. Prueba otra vez dentro de un momento.',
  ],
  unavailable: [
    'Sin conexión con los datos',
    'El servidor no alcanza ahora sus datos. Nada se ha perdido; lo intentamos otra vez.',
  ],
  internal: ['Algo falló aquí', 'El error es nuestro, no tuyo. Nada ha cambiado; prueba otra vez.'],
};
