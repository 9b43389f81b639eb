import { expect, test } from 'vitest';
import { putBack, typedFrom, typedIn } from './fields.ts';

interface Field {
  name: string;
  type: string;
  value: string;
  checked?: boolean;
}
const field = (name: string, value = '', type = 'text'): Field => ({ name, type, value });
const formOf = (...elements: Field[]) => ({ elements }) as unknown as HTMLFormElement;

test('rows that share their names get back what was typed in each', () => {
  const rows = [field('item'), field('minutes', '15'), field('item'), field('minutes', '15'), field('title')];
  putBack(formOf(...rows), { item: ['', 'La luz'], minutes: ['15', '5'] });
  expect(rows.map(({ value }) => value)).toEqual(['', '15', 'La luz', '5', '']);
});

test('of several choices the one that was made is made again', () => {
  const choices = [field('level', 'block', 'radio'), field('level', 'city', 'radio')];
  putBack(formOf(...choices), { level: ['city'] });
  expect(choices.map(({ checked }) => checked)).toEqual([false, true]);
});

test('what an earlier page kept, one value for each name, is put back as well', () => {
  const fields = [field('reason'), field('name')];
  putBack(formOf(...fields), typedFrom({ reason: 'Porque el agua', name: ['Junta'] }));
  expect(fields.map(({ value }) => value)).toEqual(['Porque el agua', 'Junta']);
});

test('names whose fields are all empty are not kept', () => {
  const data = new FormData();
  data.append('item', '');
  data.append('place', '');
  data.append('item', 'La luz');
  expect(typedIn(formOf(), data)).toEqual({ item: ['', 'La luz'] });
});
