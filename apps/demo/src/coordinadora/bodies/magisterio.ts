import type { BodyStory } from '../../story/story.ts';

export const magisterio: BodyStory = {
  key: 'magisterio',
  size: 15,
  founder: 'magisterio',
  foundedDaysAgo: 90,
  founding: {
    name: 'Magisterio Urbano y Rural en Asamblea',
    slug: 'magisterio-en-asamblea',
    level: 'sector',
    territory: 'Cochabamba',
    sector: 'Educación',
    charter: 'simple-majority',
  },
  meetings: [
    {
      daysAgo: 26,
      hour: 18.5,
      title: 'Asamblea de establecimientos',
      place: 'Unidad educativa San Rafael, patio',
      present: 13,
      by: 'magisterio',
      agenda: [
        {
          title: 'Clases durante el bloqueo',
          minutes: 30,
          matter: {
            by: 'magisterio:1',
            title: 'Media jornada y desayuno escolar en los días de bloqueo',
            text: 'No cerramos las escuelas. En los días de bloqueo se pasa clases de ocho a once, cada estudiante en la escuela más cercana a su casa, y el desayuno se reparte igual. Las horas se reponen en vacación de invierno.',
            rounds: [
              {
                answers: {
                  support: 7,
                  because: ['Para muchas wawas el desayuno de la escuela es la comida segura del día.'],
                  block: [
                    'Media jornada es romper el paro. Nos debilita frente a la prefectura.',
                    'Cruzar la ciudad a pie hasta la escuela tampoco es seguro.',
                    'La reposición en invierno nunca se cumple.',
                  ],
                  standAside: ['En mi núcleo rural no hay cómo llegar, así que la decisión no nos toca.'],
                },
              },
            ],
          },
        },
        { title: 'Informe de salarios', minutes: 15 },
      ],
    },
    {
      daysAgo: 6,
      hour: 18.5,
      title: 'Asamblea de establecimientos',
      place: 'Unidad educativa San Rafael, patio',
      present: 12,
      by: 'magisterio:2',
      agenda: [
        {
          title: 'El agua en el aula',
          minutes: 25,
          matter: {
            by: 'magisterio:5',
            title: 'Una semana sobre el agua en todos los cursos',
            text: 'La primera semana del mes, todas las materias trabajan el agua: de dónde viene la de nuestro barrio, cuánto paga cada casa, quién cavó los pozos. Los cursos superiores entrevistan a sus abuelas y el viernes exponen en la plaza.',
            rounds: [
              {
                answers: {
                  support: 11,
                  standAside: ['Soy de matemática y ya no me alcanza el trimestre, pero no me opongo.'],
                },
              },
            ],
          },
        },
      ],
    },
  ],
};
