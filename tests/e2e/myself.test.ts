import { expect, test } from 'vitest';
import { gathering } from './gathering.ts';
import { button, reads } from './seen.ts';
import { openWindow } from './window.ts';

test('twelve words or a link make another browser the same person; erasing ends it everywhere', async () => {
  const meeting = await gathering('Junta de las doce palabras');
  const { page: first } = await openWindow();
  await first.goto(await meeting.door());
  await reads(first, 'Estás dentro.');
  await first.goto('/me');
  await reads(first, 'Escríbelas en un papel');
  const words = await first.locator('ol[translate=no] li').allTextContents();
  expect(words).toHaveLength(12);

  const { page: second } = await openWindow();
  await second.goto('/me');
  await second.getByLabel('Las doce palabras, en orden').fill(words.join(' ').toUpperCase());
  await button(second, 'Recuperar').click();
  await reads(second, 'Lo que te toca');
  await reads(second, meeting.name);
  await second.goto(meeting.page);
  await reads(second, 'Estás dentro.');

  await button(first, 'Hacer el enlace').click();
  const address = (await first.getByText(/\/in#/).textContent()) ?? '';
  const { page: third } = await openWindow();
  await third.goto(address);
  await reads(third, meeting.name);
  const { page: fourth } = await openWindow();
  await fourth.goto(address);
  await fourth.getByRole('alert').filter({ hasText: /\w/ }).first().waitFor();

  await first.getByText('¿Qué se borra?').click();
  await button(first, 'Borrarme del todo').click();
  await reads(first, 'Asambleas que se gobiernan solas');
  await third.goto('/me');
  await reads(third, 'todavía no ha participado nadie');
});

test('words that nobody has are refused in a sentence', async () => {
  const { page } = await openWindow();
  await page.goto('/me');
  await page.getByLabel('Las doce palabras, en orden').fill('una dos tres');
  await button(page, 'Recuperar').click();
  await page
    .getByRole('alert')
    .filter({ hasText: /palabras/ })
    .first()
    .waitFor();
});
