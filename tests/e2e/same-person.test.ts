import { readyCharter } from '@coordinadora/domain';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { gathering } from './gathering.ts';
import { answers, button, reads } from './seen.ts';
import { openWindow } from './window.ts';
import { word } from './words.ts';

/** A notice; what announces pages to screen readers is one too, and empty. */
const said = (page: Page) => page.getByRole('alert').filter({ hasText: /./ }).first();

test('in two windows of one telephone, both know what one of them said', async () => {
  const meeting = await gathering('Junta de las dos ventanas');
  const { context, page: one } = await openWindow();
  await one.goto(await meeting.door());
  await reads(one, word('meeting.youAreIn'));
  const other = await context.newPage();
  await other.goto(meeting.page);
  await meeting.call();
  await answers(one, 'block', 'Falta decir quién paga.');
  for (const page of [one, other]) await reads(page, word('answer.stage.counted'));

  await button(other, word('answer.change')).click();
  await answers(other, 'support');
  for (const page of [one, other]) {
    const mine = page.locator('section', { hasText: word('answer.yours') }).last();
    await mine.getByText(word('positions.consensus.support.label'), { exact: true }).first().waitFor();
  }
});

test('what was refused holds up nothing that is done after it', async () => {
  const meeting = await gathering('Junta de la negativa');
  const { context, page } = await openWindow();
  await page.goto(await meeting.door());
  await reads(page, word('meeting.youAreIn'));
  await meeting.call();
  await reads(page, word('choice.legend'));
  await context.setOffline(true);
  await reads(page, word('link.offline'));
  await answers(page, 'support');
  await reads(page, word('answer.stage.waiting'));
  const { proposalId } = meeting;
  await meeting.facilitator.act(meeting.assemblyId, 'proposal.amend', {
    proposalId,
    version: 1,
    text: 'Un turno cada mes.',
  });
  await context.setOffline(false);
  await said(page).waitFor();
  expect(await meeting.written('position.taken')).toBe(0);

  await button(page, word('meeting.takeRole')).click();
  await reads(page, /Facilitan tú/);
  expect(await meeting.written('meeting.role_taken')).toBe(2);
});

test('a tap that bounced is one tap, and ending a test for everybody is asked first', async () => {
  const charter = { ...readyCharter('simple-majority'), minTest: 0 };
  const meeting = await gathering('Junta del dedo inquieto', charter);
  const { page } = await openWindow();
  const { page: beto } = await openWindow();
  for (const one of [page, beto]) {
    await one.goto(await meeting.door());
    await reads(one, word('meeting.youAreIn'));
  }
  await button(page, word('meeting.takeRole')).dblclick();
  await reads(page, /Facilitan tú/);
  expect(await said(page).count()).toBe(0);
  expect(await meeting.written('meeting.role_taken')).toBe(2);

  await meeting.call();
  await button(page, word('consensus.closeVote')).click();
  await button(page, word('consensus.closeLater')).click();
  expect(await meeting.written('consensus.closed')).toBe(0);
  await button(page, word('consensus.closeVote')).click();
  await button(page, word('consensus.closeNow')).click();
  await button(beto, word('consensus.closeVote')).waitFor({ state: 'detached' });
  expect(await meeting.written('consensus.closed')).toBe(1);
});
