import type { ZoneMatter } from './matter.ts';

export const SALE = 'Vender el terreno de equipamiento';
export const GARDEN = 'Huerto en el terreno de equipamiento';

export const streets: ZoneMatter[] = [
  {
    title: 'Empedrar la subida con trabajo de todos',
    text: 'La alcaldía pone la piedra y nosotros la mano de obra: seis sábados, una persona por casa. Quien no pueda cargar cocina, cuida niños o lleva la lista. Las faltas se reponen otro día; no hay multas en plata.',
    because: ['Cuando llueve la ambulancia no sube.'],
    standAside: ['Trabajo los sábados y no quiero comprometer a mi familia.'],
  },
  {
    title: 'Seis postes de luz para la calle del fondo',
    text: 'Se manda nota a la alcaldía por seis postes. Mientras llegan, cada casa de esa calle deja prendido un foco hasta las once y el fondo pone los focos de bajo consumo.',
  },
  {
    title: 'Limpieza de la torrentera antes de las lluvias',
    month: 9,
    text: 'El último domingo antes de las lluvias se limpia la torrentera desde el puente hasta la curva. Cada casa, una persona, con pala. La volqueta se alquila por medio día con el fondo.',
    because: ['Hace dos años el agua entró hasta la cocina de tres casas.'],
  },
  {
    title: 'Rompemuelles frente a la escuela',
    text: 'Se pide permiso para dos rompemuelles y, si en un mes no contestan, los hacemos de tierra y piedra, con pintura blanca. Los choferes de la línea ya están avisados.',
    reservations: ['Que no sean tan altos que las movilidades con garrafas tengan que descargar.'],
  },
  {
    title: 'El carro basurero, martes y viernes',
    text: 'Se acordó con la empresa de aseo que el carro pase martes y viernes a las siete y toque campana en tres puntos. La basura no se deja la noche anterior, por los perros. Lo de jardín va aparte.',
  },
  {
    title: 'Abrir la cancha hasta las nueve',
    text: 'La cancha queda abierta hasta las nueve de la noche de lunes a viernes y hasta las diez los sábados. La llave rota por cuadra. Nadie cobra por jugar y las chicas tienen martes y jueves asegurados.',
    standAside: ['Vivo pegado a la cancha y me toca el ruido, pero entiendo a los chicos.'],
  },
  {
    title: SALE,
    text: 'Una constructora ofrece comprar el terreno de equipamiento. Con esa plata se terminaría la sede y sobraría para el empedrado.',
    because: ['Ese terreno está botado desde que llegué.'],
    reservations: ['Solo si el precio lo mira alguien que sepa.'],
    block: [
      'Ese terreno es para la posta de salud que prometimos a las familias con enfermos cuando se formó la zona. Venderlo es romper la palabra con la que nos juntamos.',
    ],
  },
  {
    title: GARDEN,
    text: 'Hasta que haya presupuesto para la posta, en el terreno se hace un huerto: doce camas, una por grupo de casas. La mitad de lo que sale va a las ollas de la escuela. El cartel dice que el terreno es para la posta.',
    because: ['Así se cuida y no lo toma nadie.'],
  },
  {
    title: 'Muro de contención en la curva',
    text: 'Se aprueba el diseño de muro de gaviones que hizo el ingeniero vecino sin cobrar. La alcaldía da las mallas, nosotros juntamos la piedra del río con permiso.',
  },
  {
    title: 'Techo para la sede',
    text: 'Se cambian las calaminas rotas y se pone canaleta. Cuesta 2.400 bolivianos: la mitad del fondo, la mitad de una kermés. La mano de obra es en domingo.',
  },
  {
    title: 'Sendero seguro a la parada',
    text: 'Se desyerba y se alumbra el sendero a la parada. Entre las cinco y media y las seis y media de la mañana dos casas por semana acompañan a quienes bajan solas.',
    because: ['Mi hija baja a las seis y tiene miedo.'],
  },
  {
    title: 'Nombres para las calles',
    text: 'Dejamos de decir calle A, B y C. Se llamarán Los Molles, La Vertiente y Las Fundadoras. Los carteles los pintan los chicos de la escuela.',
    reservations: ['Que no haya que cambiar los papeles de las casas.'],
  },
];
