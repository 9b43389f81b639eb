import type { Sentences } from './told.ts';

/** What arises before or beside the rules, whoever asks. */
export const transport = {
  malformed_json: {
    es: ['No se entiende', 'Lo enviado no se puede leer: no es JSON válido.'],
    en: ['It cannot be read', 'What was sent cannot be read: it is not valid JSON.'],
  },
  invalid: {
    es: ['Algo falta o sobra', 'Algún dato falta, sobra o es demasiado largo. Revisa lo señalado.'],
    en: [
      'Something is missing or too much',
      'Something is missing, too much or too long. Look at what is marked.',
    ],
  },
  unknown_act: {
    es: ['Acción desconocida', 'Este servidor no conoce esa acción.'],
    en: ['Unknown action', 'This server does not know that action.'],
  },
  origin_refused: {
    es: [
      'Origen no admitido',
      'La petición viene de otra página y no se admite. Abre la asamblea y hazlo desde allí.',
    ],
    en: [
      'Origin refused',
      'The request comes from another page and is refused. Open the assembly and do it there.',
    ],
  },
  act_reused: {
    es: ['Ya se usó', 'Con ese mismo identificador ya se envió otra cosa. No se ha cambiado nada.'],
    en: ['Already used', 'Something else was already sent under that identifier. Nothing has changed.'],
  },
  slug_taken: {
    es: ['Esa dirección está ocupada', 'Otra asamblea ya tiene esa dirección corta. Elige otra.'],
    en: ['That address is taken', 'Another assembly already has that short address. Choose another.'],
  },
  no_such_page: {
    es: ['No existe', 'No hay nada en esa dirección.'],
    en: ['Not found', 'There is nothing at that address.'],
  },
  method_not_allowed: {
    es: ['Así no', 'Esa dirección existe, pero no admite esta clase de petición.'],
    en: ['Not this way', 'That address exists, but does not take this kind of request.'],
  },
  body_too_large: {
    es: ['Demasiado grande', 'Lo enviado es demasiado grande. Acórtalo y prueba otra vez.'],
    en: ['Too large', 'What was sent is too large. Shorten it and try again.'],
  },
  media_type: {
    es: ['Formato no admitido', 'El servidor espera JSON.'],
    en: ['Format not accepted', 'The server expects JSON.'],
  },
  too_many_requests: {
    es: [
      'Demasiado seguido',
      'Van demasiadas peticiones seguidas desde aquí. Espera un momento y prueba otra vez.',
    ],
    en: ['Too fast', 'Too many requests in a row came from here. Wait a moment and try again.'],
  },
  client_too_old: {
    es: [
      'Hay una versión nueva',
      'Esta página es de una versión anterior y el servidor ya no la entiende. Recárgala: lo que espera en este aparato se enviará después.',
    ],
    en: [
      'There is a new version',
      'This page is from an earlier version and the server no longer understands it. Reload it: what waits on this device is sent afterwards.',
    ],
  },
  server_too_old: {
    es: [
      'El servidor aún no está al día',
      'El servidor es de una versión anterior a la de esta página. Espera un momento: lo intentamos otra vez.',
    ],
    en: [
      'The server is not up to date yet',
      'The server is from an earlier version than this page. Wait a moment: we are trying again.',
    ],
  },
  farewell_failed: {
    es: [
      'Todavía no se ha borrado nada',
      'No pudimos terminar lo que llevas en alguna de tus asambleas, y por eso no hemos borrado nada. Prueba otra vez dentro de un momento.',
    ],
    en: [
      'Nothing has been erased yet',
      'What you hold in one of your assemblies could not be ended, so nothing has been erased. Try again in a moment.',
    ],
  },
  unavailable: {
    es: [
      'Sin conexión con los datos',
      'El servidor no alcanza ahora sus datos. Nada se ha perdido; lo intentamos otra vez.',
    ],
    en: [
      'The data are out of reach',
      'The server cannot reach its data now. Nothing is lost; we are trying again.',
    ],
  },
  internal: {
    es: ['Algo falló aquí', 'El error es nuestro, no tuyo. Nada ha cambiado; prueba otra vez.'],
    en: ['Something failed here', 'The fault is ours, not yours. Nothing has changed; try again.'],
  },
} as const satisfies Sentences;
