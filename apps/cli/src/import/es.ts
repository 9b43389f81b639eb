import type { Words } from './words.ts';

export const es: Words = {
  usage:
    'Uso: coordinadora import polis votes.csv comments.csv [--url http://localhost:4000] [--name NOMBRE] [--slug DIRECCIÓN]',
  noAddress: (url) => `--url tiene que ser una dirección como http://localhost:4000, y es «${url}».`,
  noFile: (path) => `No hay ningún archivo ${path}.`,
  unreadable: (path, why) => `No se puede leer ${path} (${why}).`,
  noColumn: (path, missing, all) =>
    `A ${path} le falta la columna ${missing}. Una exportación de Polis tiene ${all}.`,
  noTable: (path, why) => `${path} no es una tabla CSV: ${why}.`,
  noText: (path, line) => `${path}, línea ${line}: la afirmación no tiene texto.`,
  twice: (path) => `${path} contiene dos veces el mismo comment-id.`,
  noVote: (path, line, vote) => `${path}, línea ${line}: un voto es 1, 0 o -1, y este es «${vote}».`,
  noSuchStatement: (path, line, id, comments) =>
    `${path}, línea ${line}: no hay ninguna afirmación ${id} en ${comments}.`,
  noTime: (path, line, text) =>
    `${path}, línea ${line}: timestamp tiene que estar en milisegundos, y es «${text}».`,
  nothing: (path) => `${path} no contiene ninguna afirmación.`,
  noServer: (url) => `Nadie responde en ${url}. Enciende el servidor con npm start, o indica otro con --url.`,
  noSecret: (path) =>
    `No se puede leer ${path}. Se importa junto al servidor: COORDINADORA_DATA tiene que indicar su carpeta de datos.`,
  slugTaken: (slug) => `Ya hay una asamblea en «${slug}»: elige otra con --slug.`,
  notFounded: (why) => `El servidor no funda la asamblea: ${why}`,
  brokenOff: (why, address) =>
    `Interrumpido (${why}). Lo escrito hasta aquí queda en ${address}, incompleto.`,
  silent: 'el servidor ya no responde',
  participants: 'Participantes',
  statements: 'Afirmaciones',
  votes: 'Votos',
  progress: (step, done, total) => `${step}: ${done} de ${total}`,
  columns: ['id', 'a favor', 'en contra', 'abstención', 'resultado', 'afirmación'],
  outcomes: {
    adopted: 'adoptada',
    discussing: 'en debate',
    no_quorum: 'sin quórum',
    blocked: 'bloqueada',
    rejected: 'rechazada',
    referred: 'remitida',
  },
  differs: 'el recuento del archivo es otro',
  summary: (votes, people, statements, seconds, rate) =>
    `${votes} votos de ${people} personas sobre ${statements} afirmaciones en ${seconds} s (${rate} votos por segundo, con todo incluido).`,
  differing: (statements, votes) => `${statements} afirmaciones difieren de un recuento de ${votes}.`,
  equal: (votes) => `Todas las cuentas coinciden con el último voto de cada persona en ${votes}.`,
  where: (address, book) => `La asamblea: ${address}\nSu libro: ${book}`,
};
