import type { z } from 'zod';
import type { Locale } from '../preferences/index.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Words = Record<
  'missing' | 'shape' | 'long' | 'short' | 'large' | 'small' | 'extra' | 'choice' | 'text' | 'zone',
  string
>;

const WORDS: Record<Locale, Words> = {
  es: {
    missing: 'falta',
    shape: 'no tiene la forma esperada',
    long: 'no puede pasar de {n} caracteres o elementos',
    short: 'necesita al menos {n} caracteres o elementos',
    large: 'no puede pasar de {n}',
    small: 'tiene que ser al menos {n}',
    extra: 'sobra: {keys}',
    choice: 'no es una de las opciones',
    text: 'está en blanco o tiene signos que no se admiten',
    zone: 'no es una zona horaria que se conozca, como America/La_Paz',
  },
  en: {
    missing: 'is missing',
    shape: 'does not have the expected form',
    long: 'may have at most {n} characters or elements',
    short: 'needs at least {n} characters or elements',
    large: 'may be at most {n}',
    small: 'has to be at least {n}',
    extra: 'too much: {keys}',
    choice: 'is not one of the choices',
    text: 'is blank or has characters that are not accepted',
    zone: 'is not a time zone that is known, such as America/La_Paz',
  },
};

/** What a schema found wrong, in the reader's language: `path` with dots, at most twenty. */
export function inputErrors(error: z.ZodError, locale: Locale): NonNullable<Problem['errors']> {
  return error.issues.slice(0, 20).map((issue) => ({
    path: issue.path.map(String).join('.'),
    message: worded(issue, WORDS[locale]),
  }));
}

function worded(issue: Issue, words: Words): string {
  switch (issue.code) {
    case 'too_big':
      return (issue.origin === 'number' || issue.origin === 'int' ? words.large : words.long).replace(
        '{n}',
        String(issue.maximum),
      );
    case 'too_small':
      return (issue.origin === 'number' || issue.origin === 'int' ? words.small : words.short).replace(
        '{n}',
        String(issue.minimum),
      );
    case 'unrecognized_keys':
      return words.extra.replace('{keys}', issue.keys.join(', '));
    case 'invalid_type':
      return /received undefined/.test(issue.message) ? words.missing : words.shape;
    case 'invalid_value':
      return words.choice;
    case 'custom':
      return issue.params?.told === 'zone' ? words.zone : words.text;
    case 'invalid_format':
      return issue.format === 'regex' ? words.text : words.shape;
    default:
      return words.shape;
  }
}
