import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { neighbour } from './neighbour.ts';
import { answers, button, link, reads } from './seen.ts';
import { bookVerifies, minutesToTakeHome } from './take-home.ts';
import { desk, openWindow } from './window.ts';
import { word } from './words.ts';

const before = 'Que el pozo se limpie cada mes y cada familia ponga un turno.';
const after = 'Que el pozo se limpie cada quince días y cada familia ponga un turno.';

test('two windows, from founding to printed minutes and a book that verifies', async () => {
  const { context: hers, page: ana } = await openWindow({ viewport: desk });
  const { page: beto } = await openWindow();

  await ana.goto('/');
  await link(ana, word('home.found')).click();
  await ana.getByLabel(word('founding.name')).fill('Junta vecinal Alto Cochabamba');
  await ana.getByLabel(word('founding.territory')).fill('Cochabamba');
  await button(ana, word('founding.found')).click();
  await ana.waitForURL('**/a/junta-vecinal-alto-cochabamba*');
  const home = new URL(ana.url()).pathname;

  await link(ana, word('assembly.convene')).click();
  await ana.getByLabel(word('meeting.place')).fill('Sede social');
  await ana.getByLabel(word('meeting.itemTitle')).fill('Informe del directorio');
  await button(ana, word('meeting.convene')).click();
  await button(ana, word('meeting.open')).click();
  await reads(ana, word('meetingState.label.open'));
  const meeting = new URL(ana.url()).pathname;

  const hall = await hers.newPage();
  await hall.setViewportSize({ width: 1920, height: 1080 });
  await hall.goto(`${meeting}/hall`);
  const code = await hallCode(hall);
  await ana.getByLabel(word('meeting.code')).fill(code);
  await button(ana, word('meeting.checkIn')).click();
  await reads(ana, word('meeting.youAreIn'));

  // Beto points his camera at the hall screen: nothing to type, no name, no form.
  await beto.goto(`${meeting}#c=${await hallCode(hall)}`);
  await reads(beto, word('meeting.youAreIn'));
  const caro = await neighbour();
  const [, , assemblyId = ''] = (await bookLink(ana, home)).match(/^(.*\/assemblies\/)([^/]+)/) ?? [];
  const meetingId = meeting.split('/').at(-1) as string;
  await caro.act(assemblyId, 'meeting.check_in', { meetingId, code: await hallCode(hall) });
  await ana.goto(meeting);
  await hall.locator('.hall-figure', { hasText: '3' }).first().waitFor();

  await button(ana, word('meeting.firstItem', { title: 'Informe del directorio' })).click();
  await reads(beto, word('meeting.itemNow'));

  await beto.goto(`${home}/p/new`);
  await beto.getByLabel(word('proposal.title')).fill('Limpieza del pozo');
  await beto.getByLabel(word('proposal.text')).fill(before);
  await button(beto, word('proposal.open')).click();
  await reads(beto, word('proposal.textOf', { version: '1' }));
  const proposal = new URL(beto.url()).pathname;

  await ana.getByText(word('meeting.addItem')).click();
  const form = ana.locator('form', { has: ana.locator('input[name=title]') });
  await form.getByLabel(word('meeting.itemTitle')).fill('El pozo');
  await form.getByLabel(word('meeting.itemProposal')).selectOption({ label: 'Limpieza del pozo' });
  await button(form, word('meeting.add')).click();
  await button(ana, word('meeting.nextItem', { title: 'El pozo' })).click();

  const reader = await hers.newPage();
  await reader.goto(proposal);
  await beto.getByText(word('proposal.amend')).click();
  await beto.getByLabel(word('proposal.text'), { exact: true }).fill(after);
  await beto.getByLabel(word('proposal.amendReason')).fill('Un mes es mucho.');
  await button(beto, word('proposal.amendSend', { version: '2' })).click();
  await reads(reader, word('proposal.textOf', { version: '2' }));
  await reader
    .getByText(word('proposal.version', { number: '2' }), { exact: true })
    .first()
    .click();
  await reader.locator('del', { hasText: 'mes' }).first().waitFor();
  await reader.locator('ins', { hasText: 'quince' }).first().waitFor();
  await reader.close();

  await button(ana, word('meeting.callTest')).click();
  await beto.goto(meeting);
  await answers(beto, 'support', '');
  await reads(beto, word('answer.stage.counted'));
  await answers(ana, 'support', 'El agua es de quien la cuida.');
  await reads(beto, 'El agua es de quien la cuida.');
  await reads(ana, word('standing.running.adopted.consensus'));
  const proposalId = proposal.split('/').at(-1);
  await caro.act(assemblyId, 'position.take', { proposalId, position: 'support' });

  await button(beto, word('answer.change')).click();
  await answers(beto, 'block', ' ');
  await beto.locator('textarea[aria-invalid=true]').waitFor();
  await answers(beto, 'block', 'Falta decir quién paga el cloro.');
  await reads(ana, word('standing.running.blocked'));
  await reads(ana, 'Falta decir quién paga el cloro.');
  await reads(hall, word('standing.running.blocked'));

  await button(beto, word('answer.change')).click();
  await answers(beto, 'reservations', 'Paga la junta, pero quiero verlo por escrito.');
  await reads(ana, word('standing.running.adopted.consensus'));
  await button(ana, word('consensus.closeTest')).click();
  await reads(beto, word('standing.ended.adopted.consensus'));
  await reads(hall, word('standing.ended.adopted.consensus'));

  await button(ana, `${word('meeting.finish')}: El pozo`).click();
  await reads(beto, word('meeting.lastTested'));
  await reads(hall, 'Limpieza del pozo');

  await button(ana, word('meeting.close')).click();
  await reads(beto, word('meeting.closedTitle'));
  await reads(hall, word('meetingState.sentence.closed'));
  await link(beto, word('meeting.readMinutes')).click();
  await reads(beto, word('minutes.decisions'));
  await reads(beto, after);
  await reads(beto, 'Paga la junta, pero quiero verlo por escrito.');
  const { markdown, json } = await minutesToTakeHome(beto);
  expect(markdown).toContain('Limpieza del pozo');
  expect(markdown).toMatch(/por consenso/);
  expect(json).toMatchObject({ draft: false, present: 3, peak: 3 });

  await ana.goto(home);
  await link(ana, 'Limpieza del pozo').click();
  await reads(ana, word('outcome.consensus'));
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
  return (await link(page, word('assembly.download')).getAttribute('href')) ?? '';
}
