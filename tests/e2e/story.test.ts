import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { neighbour } from './neighbour.ts';
import { answers, button, link, reads } from './seen.ts';
import { bookVerifies, minutesToTakeHome } from './take-home.ts';
import { desk, openWindow } from './window.ts';

const before = 'Que el pozo se limpie cada mes y cada familia ponga un turno.';
const after = 'Que el pozo se limpie cada quince días y cada familia ponga un turno.';

test('two windows, from founding to printed minutes and a book that verifies', async () => {
  const { context: hers, page: ana } = await openWindow({ viewport: desk });
  const { page: beto } = await openWindow();

  await ana.goto('/');
  await link(ana, 'Fundar una asamblea').click();
  await ana.getByLabel('¿Cómo se llama?').fill('Junta vecinal Alto Cochabamba');
  await ana.getByLabel('¿De dónde es?').fill('Cochabamba');
  await button(ana, 'Fundar la asamblea').click();
  await ana.waitForURL('**/a/junta-vecinal-alto-cochabamba*');
  const home = new URL(ana.url()).pathname;

  await link(ana, /^Convocar una/).click();
  await ana.getByLabel(/¿Dónde\?/).fill('Sede social');
  await ana.getByLabel('¿De qué se trata?').fill('Informe del directorio');
  await button(ana, 'Convocar').click();
  await button(ana, 'Abrir la sesión').click();
  await reads(ana, 'Abierta ahora');
  const meeting = new URL(ana.url()).pathname;

  const hall = await hers.newPage();
  await hall.setViewportSize({ width: 1920, height: 1080 });
  await hall.goto(`${meeting}/hall`);
  const code = await hallCode(hall);
  await ana.getByLabel('Código de la sala').fill(code);
  await button(ana, 'Estoy aquí').click();
  await reads(ana, 'Estás dentro.');

  // Beto points his camera at the hall screen: nothing to type, no name, no form.
  await beto.goto(`${meeting}#c=${await hallCode(hall)}`);
  await reads(beto, 'Estás dentro.');
  const caro = await neighbour();
  const [, , assemblyId = ''] = (await bookLink(ana, home)).match(/^(.*\/assemblies\/)([^/]+)/) ?? [];
  const meetingId = meeting.split('/').at(-1) as string;
  await caro.act(assemblyId, 'meeting.check_in', { meetingId, code: await hallCode(hall) });
  await ana.goto(meeting);
  await hall.locator('.hall-figure', { hasText: '3' }).first().waitFor();

  await button(ana, 'Empezar: Informe del directorio').click();
  await reads(beto, 'Se trata ahora');

  await beto.goto(`${home}/p/new`);
  await beto.getByLabel('Título').fill('Limpieza del pozo');
  await beto.getByLabel('Texto').fill(before);
  await button(beto, 'Abrir la propuesta').click();
  await reads(beto, 'El texto (versión 1)');
  const proposal = new URL(beto.url()).pathname;

  await ana.getByText('Añadir un punto').click();
  const form = ana.locator('form', { has: ana.locator('input[name=title]') });
  await form.getByLabel('¿De qué se trata?').fill('El pozo');
  await form.getByLabel('¿Qué propuesta se trata aquí?').selectOption({ label: 'Limpieza del pozo' });
  await button(form, 'Añadir').click();
  await button(ana, 'Pasar a: El pozo').click();

  const reader = await hers.newPage();
  await reader.goto(proposal);
  await beto.getByText('Cambiar el texto').click();
  await beto.getByLabel('Texto', { exact: true }).fill(after);
  await beto.getByLabel('¿Por qué cambia?').fill('Un mes es mucho.');
  await button(beto, 'Publicar la versión 2').click();
  await reads(reader, 'El texto (versión 2)');
  await reader.getByText('Versión 2', { exact: true }).first().click();
  await reader.locator('del', { hasText: 'mes' }).first().waitFor();
  await reader.locator('ins', { hasText: 'quince' }).first().waitFor();
  await reader.close();

  await button(ana, 'Llamar a la prueba de consenso').click();
  await beto.goto(meeting);
  await answers(beto, 'support', '');
  await reads(beto, 'Contada.');
  await answers(ana, 'support', 'El agua es de quien la cuida.');
  await reads(beto, 'El agua es de quien la cuida.');
  await reads(ana, 'Si se cerrara ahora, quedaría acordada por consenso.');
  const proposalId = proposal.split('/').at(-1);
  await caro.act(assemblyId, 'position.take', { proposalId, position: 'support' });

  await button(beto, 'Cambiar mi posición').click();
  await answers(beto, 'block', ' ');
  await reads(beto, /motivo|razón|por qué/i);
  await answers(beto, 'block', 'Falta decir quién paga el cloro.');
  await reads(ana, 'Si se cerrara ahora, quedaría bloqueada.');
  await reads(ana, 'Falta decir quién paga el cloro.');
  await reads(hall, 'Si se cerrara ahora, quedaría bloqueada.');

  await button(beto, 'Cambiar mi posición').click();
  await answers(beto, 'reservations', 'Paga la junta, pero quiero verlo por escrito.');
  await reads(ana, 'Si se cerrara ahora, quedaría acordada por consenso.');
  await button(ana, 'Cerrar la prueba').click();
  await reads(beto, 'Quedó acordada por consenso.');
  await reads(hall, 'Quedó acordada por consenso.');

  await button(ana, 'Cerrar la sesión').click();
  await reads(beto, 'La sesión terminó');
  await reads(hall, 'La sesión terminó. El acta está lista.');
  await link(beto, 'Leer el acta').click();
  await reads(beto, 'Acuerdos');
  await reads(beto, after);
  await reads(beto, 'Paga la junta, pero quiero verlo por escrito.');
  const { markdown, json } = await minutesToTakeHome(beto);
  expect(markdown).toContain('Limpieza del pozo');
  expect(markdown).toContain('Acordada por consenso');
  expect(json).toMatchObject({ draft: false, present: 3, peak: 3 });

  await ana.goto(home);
  await link(ana, 'Limpieza del pozo').click();
  await reads(ana, 'Acordado por consenso');
  await ana.goto(home);
  await bookVerifies(ana);
});

async function hallCode(hall: Page): Promise<string> {
  const code = hall.locator('.hall-code');
  await expect.poll(() => code.textContent().then((text) => text?.trim()), { timeout: 20_000 }).toBeTruthy();
  return ((await code.textContent()) ?? '').trim();
}

async function bookLink(page: Page, home: string): Promise<string> {
  await page.goto(home);
  return (await link(page, 'Bajar el libro').getAttribute('href')) ?? '';
}
