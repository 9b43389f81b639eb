import type { MeetingPart, View } from '@coordinadora/domain';
import { readyCharter } from '@coordinadora/domain';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import es from '../../../messages/es.ts';
import { RoomProvider } from '../../live/RoomProvider.tsx';
import { MeetingScreen } from './MeetingScreen.tsx';

const meeting: MeetingPart = {
  id: 'm',
  state: 'open',
  startsAt: 0,
  convener: 'ana',
  facilitators: ['ana'],
  testing: null,
  agenda: [
    { id: 'i1', title: 'El pozo', minutes: 10, state: 'current', startedAt: 0 },
    { id: 'i2', title: 'La olla', minutes: 5, state: 'waiting' },
  ],
  title: 'Asamblea',
  present: 3,
  peak: 4,
  tests: [],
};

function draw(changed: Partial<MeetingPart>, actor: string | null, here: boolean): string {
  const now = { ...meeting, ...changed };
  const gathered = now.state === 'open' || now.state === 'paused';
  const view: View = {
    room: {
      assembly: {
        id: 'a',
        name: 'Barrio',
        slug: 'barrio',
        level: 'neighbourhood',
        timeZone: 'America/La_Paz',
        founder: 'ana',
        foundedAt: 0,
        charterVersion: 1,
        charter: readyCharter('coordinadora'),
        openMeetingId: gathered ? 'm' : null,
        meetingsClosed: 0,
        recent: null,
        proposals: { active: 0, decided: 0 },
      },
      meetings: { m: now },
      proposals: {},
    },
    you: {
      actor,
      standing: false,
      present: here ? { m: { spans: [{ from: 1, to: null }] } } : {},
      answers: {},
      openedToday: 0,
    },
  };
  const page = (
    <NextIntlClientProvider locale="es" messages={es} timeZone="UTC">
      <RoomProvider
        view={view}
        seq={1}
        hash=""
        code="ABC"
        since={60_000}
        at={60_000}
        speakers={null}
        name={null}
      >
        <MeetingScreen id="m" made={null} />
      </RoomProvider>
    </NextIntlClientProvider>
  );
  return renderToStaticMarkup(page).replaceAll(/<[^>]+>/g, '\n');
}

test('who is not in yet is asked for the code, and has one thing to do', () => {
  const said = draw({}, null, false);
  expect(said).toContain('Código de la sala');
  expect(said).toContain('Estoy aquí');
  expect(said).not.toContain('Empezar');
});

test('who facilitates goes on to the next item, and can pause and close', () => {
  const said = draw({}, 'ana', true);
  for (const words of ['Pasar a: La olla', 'Pausar', 'Cerrar la sesión', 'Dejar de facilitar'])
    expect(said).toContain(words);
});

test('who does not facilitate reads why they cannot close', () => {
  expect(draw({}, 'bea', true)).toContain(`Pausar o cerrar la sesión: ${es.refusals.not_facilitator}`);
});

test('before it opens only the convener is offered to open it; the others read who they wait for', () => {
  const convened = { state: 'convened' as const, facilitators: [] };
  expect(draw(convened, 'ana', false)).toContain('Abrir la sesión');
  const other = draw(convened, 'bea', false);
  expect(other).not.toContain('Abrir la sesión');
  expect(other).toContain(es.refusals.not_convener);
});

test('a closed meeting leads to its minutes and offers nothing else', () => {
  const said = draw({ state: 'closed', facilitators: [] }, 'ana', false);
  expect(said).toContain('Leer el acta');
  for (const words of ['Estoy aquí', 'Empezar', 'Pausar', 'Añadir un punto'])
    expect(said).not.toContain(words);
});

test('the time box says what is left of the item', () => {
  expect(draw({}, 'bea', true)).toContain('Quedan 9 minutos de 10');
});
