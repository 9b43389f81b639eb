import { expect, test } from 'vitest';
import { gathering } from './gathering.ts';
import { answers, reads } from './seen.ts';
import { killApi } from './stage.ts';
import { openWindow } from './window.ts';
import { word } from './words.ts';

test('what is tapped while offline waits on the telephone, and is sent once', async () => {
  const meeting = await gathering('Junta sin señal');
  const { context, page } = await openWindow();
  await page.goto(await meeting.door());
  await reads(page, word('meeting.youAreIn'));
  await meeting.call();
  await reads(page, word('choice.legend'));

  await context.setOffline(true);
  await reads(page, word('link.offline'));
  await answers(page, 'support', 'El pozo es de quien lo cuida.');
  await reads(page, word('answer.stage.waiting'));
  expect(await meeting.written('position.taken')).toBe(0);
  await context.setOffline(false);
  await reads(page, word('answer.stage.counted'));
  expect(await meeting.written('position.taken')).toBe(1);
});

test('the api is killed in the middle: both windows become whole, and nothing is lost or done twice', async () => {
  const meeting = await gathering('Junta del apagón');
  const { page: ana } = await openWindow();
  const { page: beto } = await openWindow();
  for (const page of [ana, beto]) {
    await page.goto(await meeting.door());
    await reads(page, word('meeting.youAreIn'));
  }
  await meeting.call();
  await reads(ana, word('choice.legend'));
  await answers(beto, 'support', 'Antes del apagón.');
  await reads(ana, 'Antes del apagón.');

  await killApi();
  await answers(ana, 'reservations', 'Durante el apagón.');
  await reads(ana, word('answer.stage.counted'));
  await reads(beto, 'Durante el apagón.');
  await reads(ana, 'Antes del apagón.');
  expect(await meeting.written('position.taken')).toBe(2);
});
