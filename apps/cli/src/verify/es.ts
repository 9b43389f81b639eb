import type { Words } from './words.ts';

export const es: Words = {
  usage: 'Uso: coordinadora verify ARCHIVO [--head NÚMERO:HUELLA] [--lang es|en]',
  unreadable: (file, why) => `No se puede leer ${file}: ${why}`,
  empty: 'El archivo está vacío: no hay ningún libro.',
  book: (name) => `Libro de actas de «${name}»`,
  checked: (entries, acts, outcomes, words) =>
    `Comprobado: ${entries} actas con su huella y su lugar; ${acts} actos decididos otra vez; ` +
    `${outcomes} resultados calculados otra vez; ${words} textos comparados con su huella.`,
  head: (head) => `Cabeza del libro: ${head}`,
  attested: (acts) =>
    `No se puede comprobar desde el libro: ${acts} actos descansan en lo que atestigua el servidor ` +
    '(quién cuenta, quién viene por primera vez, si el código de la sala era el vigente).',
  downtimes: (times, first) =>
    `${first ? 'No se pueden comprobar desde el libro' : 'Tampoco'} las ${times} veces que el servidor dice haber estado apagado, y que alargaron plazos.`,
  noHead: (first) =>
    `${first ? 'No se puede comprobar' : 'Tampoco'} si falta el final: sin una cabeza guardada (--head) no se nota que se cortó el libro o se escribió de nuevo su final.`,
  keptHead: (kept, since) => `Contiene la cabeza guardada ${kept}; desde entonces tiene ${since} actas más.`,
  keptShort: (digits) => `De la huella de esa cabeza solo se dieron y compararon ${digits} de 64 cifras.`,
  holds: 'El libro se sostiene.',
  fails: (seq, why) => `El libro NO se sostiene. La primera acta que no se sostiene es la ${seq}: ${why}`,
  newer: (seq, what) =>
    `El acta ${seq} es más nueva que este programa (${what}). No dice que la hayan cambiado: actualice el programa.`,
  problems: {
    not_an_entry: () => 'esta línea no es un acta.',
    wrong_assembly: () => 'pertenece a otra asamblea.',
    gap: (seq) => `en su lugar está la ${seq}: falta un acta, sobra, o están cambiadas de orden.`,
    hash: () => 'su contenido no corresponde a su huella: la cambiaron después de escrita.',
    chain: () => 'no sigue a la huella del acta anterior.',
    words: (field) => `el texto «${field}» no es el que se escribió.`,
    words_missing: (field) => `falta el texto «${field}», y ningún acuerdo lo borró.`,
    act_incomplete: () => 'falta una parte del acto al que pertenece.',
    act_twice: () => 'el mismo acto está escrito dos veces.',
    refused: (code) => `según las reglas no se podía hacer en ese momento (${code}).`,
    differs: () => 'según las reglas debía escribirse otra cosa.',
    head: (detail) =>
      detail === 'missing'
        ? 'falta la última línea, la cabeza del libro: el archivo está cortado.'
        : 'la huella no es la de la cabeza: falta el final del libro, o lo escribieron de nuevo.',
  },
};
