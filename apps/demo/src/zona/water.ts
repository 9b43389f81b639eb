import type { ZoneMatter } from './matter.ts';

export const water: ZoneMatter[] = [
  {
    title: 'Cambiar la bomba del pozo',
    text: 'La bomba tiene once años y gasta el doble de luz. Se compra una de tres caballos con el fondo de agua y lo que falta se pone en dos cuotas de 60 bolivianos por casa. Quien no pueda pagar en plata aporta dos jornadas en la instalación.',
    reservations: ['Que se pidan tres cotizaciones y se lean aquí.'],
  },
  {
    title: 'Abrir el agua de cinco a siete y de seis a ocho',
    text: 'Mientras dure la sequía el tanque se abre dos veces al día, de cinco a siete de la mañana y de seis a ocho de la noche. La llave la maneja la casa de turno. Los domingos se lava ropa por lados de la calle: pares en la mañana, impares en la tarde.',
    because: ['Las casas de arriba por fin tendremos presión.'],
    reservations: ['Yo salgo a las cuatro y media a trabajar; pido llenar un turril la noche antes.'],
  },
  {
    title: 'Medidor en cada casa',
    text: 'Se pone un medidor por casa antes de fin de año, comprados juntos para que cuesten menos. Hasta 8 metros cúbicos se paga la cuota de siempre; lo que pase, a 3 bolivianos el metro.',
    standAside: ['Somos nueve en mi casa y vamos a pagar más, aunque entiendo que es justo.'],
    reservations: ['Que el primer mes sea de prueba, sin cobrar el exceso.'],
  },
  {
    title: 'Lavar el tanque cada tres meses',
    text: 'El tanque se vacía y se lava con cloro cada tres meses, un sábado temprano. Va una persona por cada cuatro casas. Se avisa con una semana y se deja agua guardada la noche anterior.',
  },
  {
    title: 'Pintar y cercar la vertiente',
    text: 'Se cerca la vertiente con malla y se siembran molles alrededor. Nadie lava autos ni movilidades arriba del cerco. La malla sale del fondo; los hoyos, de un sábado de trabajo.',
    because: ['El año pasado encontramos aceite quemado en la toma.'],
  },
  {
    title: 'No conectar a la red nueva todavía',
    text: 'La empresa ofrece conectarnos si entregamos el pozo. Contestamos por escrito que no lo entregamos, que queremos ver la tarifa de los próximos cinco años y que cualquier convenio se trata en esta asamblea.',
    standAside: [
      'A mí me convendría la red, porque vivo lejos del tanque. No me opongo a pedir los papeles.',
    ],
  },
  {
    title: 'Ayuda para las casas con deuda de agua',
    text: 'A quien debe más de tres meses no se le corta. Se sienta con dos vecinas de su cuadra y arma un plan: cuotas chicas o jornadas de trabajo. El corte no existe en esta zona.',
    because: ['A cualquiera le puede faltar el trabajo.'],
    reservations: ['De acuerdo, pero que se informe en número cuánto se debe en total.'],
  },
  {
    title: 'Zanja nueva hasta la casa de arriba',
    text: 'Se cava la zanja de 85 metros hasta las tres casas de la loma en dos domingos. Cada casa manda a una persona. Los tubos los ponen las tres casas y el fondo paga las uniones.',
  },
  {
    title: 'Guardar agua de lluvia en la sede',
    text: 'Se pone canaleta y un tanque de 1.100 litros en el techo de la sede, para el baño y las plantas. El tanque lo regala una familia que se mudó; la canaleta se compra.',
  },
  {
    title: 'Análisis del agua en la universidad',
    text: 'Dos veces al año se manda una muestra al laboratorio de la universidad. El resultado se cuelga en la puerta de la sede con una explicación en palabras sencillas.',
  },
  {
    title: 'Llave de paso por cuadra',
    text: 'Se instala una llave de paso por cuadra para no cortar a toda la zona cuando se rompe un tubo. Se empieza por la cuadra dos, que tiene más roturas.',
    reservations: ['Que las llaves queden en caja con tapa, para que los niños no jueguen.'],
  },
  {
    title: 'Cobrar igual a quien alquila y a quien es dueño',
    text: 'La cuota del agua es por casa que consume, no por dueño. Quien alquila paga lo mismo, habla y decide igual. No se pide título de propiedad para nada en esta asamblea.',
    because: ['Llevo seis años alquilando y cavé la zanja como todos.'],
  },
];
