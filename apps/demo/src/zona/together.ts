import type { ZoneMatter } from './matter.ts';

export const together: ZoneMatter[] = [
  {
    title: 'Aniversario de la zona',
    text: 'El aniversario se hace en la cancha, con comida por cuadras y sin cobro de entrada. Cada cuadra cocina un plato y lleva sus sillas. La banda se paga con la rifa; si la rifa no alcanza, hay parlante.',
    reservations: ['Que termine a las doce, por los que madrugan.'],
  },
  {
    title: 'Chocolatada para las wawas',
    month: 11,
    text: 'El 23 de diciembre hay chocolate y buñuelos para todas las wawas de la zona y de la loma, vivan o no en casa propia. Cada casa trae un litro de leche. Juguetes no, porque siempre falta alguno.',
  },
  {
    title: 'Cuidado de los perros de la calle',
    text: 'Se hace una campaña de vacunas y esterilización con la facultad de veterinaria. Quien tenga perro lo recoge de noche. No se envenena a ningún animal: quien sepa de un caso lo trae a la asamblea.',
    because: ['Mi wawa fue mordida y aun así creo que esto es lo que sirve.'],
  },
  {
    title: 'Guardias de vecinos sin armas',
    text: 'Por los robos de garrafas, dos casas por noche hacen ronda de diez a doce, con silbato y linterna. No se golpea ni se amarra a nadie: se avisa, se alumbra y se llama. El que no quiera hacer ronda prepara el café.',
    standAside: ['Tengo miedo de que una noche termine mal. No voy a ir, pero respeto.'],
    reservations: ['Que quede escrito lo de no golpear y que se lea antes de cada ronda.'],
  },
  {
    title: 'Apoyo a la familia de la casa catorce',
    text: 'Por la enfermedad de la señora, la zona cubre su turno de trabajo y su cuota por cuatro meses, y cada noche una casa lleva la cena. Se anota en la pizarra de la sede.',
  },
  {
    title: 'Biblioteca en el cuarto de atrás',
    text: 'El cuarto de atrás de la sede se vuelve biblioteca con los libros donados. Abren los chicos de secundaria, lunes y miércoles en la tarde. No se prestan celulares ni se cobra.',
    because: ['Con una mesa y luz ya es mejor que mi cuarto para estudiar.'],
  },
  {
    title: 'Mandar delegadas a la Coordinadora',
    text: 'Van dos vecinas por mes, en orden de lista de casas, y cuentan en la siguiente reunión qué se dijo y qué dijeron ellas. No llevan voto libre: llevan lo que hemos acordado aquí.',
    reservations: ['Que se les pague el pasaje del fondo.'],
  },
  {
    title: 'Sumarse al paro cívico del jueves',
    text: 'El jueves la zona para: no hay clases de apoyo ni se abren las tiendas hasta las dos. Se baja en grupo al puente y se sube en grupo. Las casas con enfermos no paran.',
    standAside: ['Vivo del día y no puedo perder el jueves.'],
  },
  {
    title: 'Alquilar la sede para fiestas',
    text: 'La sede se alquila a vecinos a 80 bolivianos y a gente de afuera a 200, hasta las doce de la noche. La garantía se devuelve si queda limpia. Para velorios se presta sin cobro.',
  },
  {
    title: 'Cuaderno de cuentas abierto',
    text: 'El cuaderno de cuentas está los sábados en la mesa de la sede y cualquiera lo mira y le saca foto. Quien lleva la plata cambia cada seis meses y entrega delante de la asamblea.',
    because: ['Es la única forma de que nadie tenga que confiar a ciegas.'],
  },
  {
    title: 'Todos Santos en la sede',
    month: 9,
    text: 'Se arma una sola mesa de Todos Santos en la sede, con los nombres de todos los difuntos de la zona. Cada casa trae t’antawawas. Los rezadores se invitan con chicha y api.',
  },
  {
    title: 'Botiquín y dos personas preparadas',
    text: 'Se compra un botiquín grande y dos personas van al curso de primeros auxilios de la Cruz Roja. El botiquín está en la tienda de la esquina, que abre hasta tarde.',
  },
  {
    title: 'Hora de la reunión: siete de la noche',
    text: 'La reunión semanal empieza a las siete en punto y termina a las ocho y media. Quien llega tarde no pide que se repita. Las wawas pueden venir y hay una mesa para dibujar.',
    reservations: ['En invierno mejor seis y media.'],
  },
  {
    title: 'Ropa y frazadas para los que bloquean',
    text: 'Se juntan frazadas, ponchos y pan para los puntos de bloqueo del puente. Sale una carretilla cada noche a las ocho desde la sede.',
  },
];
