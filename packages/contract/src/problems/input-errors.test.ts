import { expect, test } from 'vitest';
import { z } from 'zod';
import { act } from '../acts/act.ts';
import { agendaItem } from '../acts/agenda.ts';
import { inputErrors } from './input-errors.ts';

const said = (schema: z.ZodType, value: unknown, locale: 'es' | 'en' = 'en') => {
  const { error } = schema.safeParse(value);
  return error ? inputErrors(error, locale) : [];
};
const id = '01890a5d-ac96-774b-bcce-b302099a8057';

test('what is wrong is said where it is, in the reader’s language', () => {
  const payload = { title: ' ', startsAt: 'x', agenda: [{ title: 'a'.repeat(201), minutes: 0 }], force: 1 };
  expect(said(act, { id, kind: 'meeting.convene', payload }, 'es')).toEqual([
    { path: 'payload.title', message: 'está en blanco o tiene signos que no se admiten' },
    { path: 'payload.startsAt', message: 'no tiene la forma esperada' },
    { path: 'payload.agenda.0.title', message: 'no puede pasar de 200 caracteres o elementos' },
    { path: 'payload.agenda.0.minutes', message: 'tiene que ser al menos 1' },
    { path: 'payload', message: 'sobra: force' },
  ]);
});

test('what is missing is said to be missing', () => {
  expect(said(agendaItem, { minutes: 5 })).toEqual([{ path: 'title', message: 'is missing' }]);
  expect(said(agendaItem, { title: 5, minutes: 5 })).toEqual([
    { path: 'title', message: 'does not have the expected form' },
  ]);
  expect(said(z.enum(['a', 'b']), 'c')).toEqual([{ path: '', message: 'is not one of the choices' }]);
});

test.each(['America/Atlantis', 'America/La_Paz\u0000', '+02:00', ' '])(
  '%j is said to be no zone',
  (timeZone) => {
    const payload = { name: 'a', slug: 'abc', level: 'city', charter: 'coordinadora', timeZone };
    expect(said(act, { id, kind: 'assembly.found', payload }, 'es')).toEqual([
      { path: 'payload.timeZone', message: 'no es una zona horaria que se conozca, como America/La_Paz' },
    ]);
  },
);
