import {
  inputErrors,
  misfit,
  PROTOCOL,
  watch as schema,
  speaksOf,
  type Watch,
  type Watched,
} from '@coordinadora/contract';
import { youOf } from '@coordinadora/domain';
import type { Book } from '../books/book.ts';
import { roomOnWire } from '../books/room.ts';
import { nobody, speakerIn } from '../books/speaker.ts';
import { Failure } from '../problems/failure.ts';
import { fullName, roomName } from './hall.ts';
import type { LiveSocket } from './io.ts';
import { refused } from './refused.ts';
import { sendPages } from './send-pages.ts';
import type { LiveServer } from './server.ts';
import { SERVER } from './understood.ts';

/** Answers a `watch`: whole at this moment, and part of the audience from the very next entry on. */
export async function watch(
  live: LiveServer,
  socket: LiveSocket,
  message: unknown,
  answer: unknown,
): Promise<void> {
  if (typeof answer !== 'function') return;
  try {
    const parsed = schema.safeParse(message);
    if (!parsed.success)
      throw new Failure('invalid', { errors: inputErrors(parsed.error, socket.data.locale) });
    const refusal = 'version' in parsed.data ? misfit(speaksOf(parsed.data), PROTOCOL) : null;
    if (refusal) throw new Failure(refusal);
    live.shell.limits.watch(socket.id);
    if (!(await holds(live, parsed.data)))
      return void answer({ ok: false, diverged: true } satisfies Watched);
    if (parsed.data.detail === 'room')
      await watchRoom(live, socket, parsed.data, answer as (watched: Watched) => void);
    else await watchFull(live, socket, parsed.data, answer as (watched: Watched) => void);
  } catch (error) {
    answer(refused(error, socket.data.locale, live.shell.log));
  }
}

/** Whether what the client has is a beginning of the book as it is. */
async function holds({ shell }: LiveServer, { assemblyId, afterSeq = 0, hash }: Watch): Promise<boolean> {
  if (afterSeq === 0) return true;
  const { rows } = await shell.pool.query<{ hash: string }>({
    name: 'hash_at',
    text: 'SELECT hash FROM "RecordEntry" WHERE "assemblyId" = $1 AND seq = $2',
    values: [assemblyId, afterSeq],
  });
  return rows[0] !== undefined && (hash === undefined || rows[0].hash === hash);
}

function mustExist({ state }: Book): void {
  if (!state.assembly) throw new Failure('no_such_assembly');
}

async function watchRoom(
  live: LiveServer,
  socket: LiveSocket,
  asked: Watch,
  answer: (watched: Watched) => void,
) {
  const { shell } = live;
  const { assemblyId } = asked;
  const known = (await live.sessionOf(socket))?.known ?? [];
  // Anybody may look: whoever is named and is not here any more looks as the first who is.
  const viewer = known.find((one) => one.person.participantId === asked.actAs) ?? known[0];
  const person = viewer?.person;
  const device = {
    servedAt: new Date(shell.now()).toISOString(),
    holders: known.map(({ person: { participantId: id }, displayName }) => ({ id, displayName })),
    holder: person?.participantId ?? null,
  };
  await shell.writer.look(
    assemblyId,
    (book) => {
      mustExist(book);
      // Gone meanwhile: whoever joins a room then never leaves it.
      if (!socket.connected) return;
      const { state } = book;
      live.hall(assemblyId).join(book);
      shell.tail.watch(assemblyId, state.seq);
      socket.data.rooms.add(assemblyId);
      void socket.join(roomName(assemblyId));
      const you = youOf(state, person ? speakerIn(book, person) : nobody, shell.now());
      const view = { room: roomOnWire(book), you };
      answer({ ok: true, server: SERVER, view, to: state.seq, hash: state.hash, ...device });
    },
    { person },
  );
}

async function watchFull(
  live: LiveServer,
  socket: LiveSocket,
  asked: Watch,
  answer: (watched: Watched) => void,
) {
  const { shell } = live;
  const { assemblyId, afterSeq = 0 } = asked;
  await shell.writer.look(assemblyId, (book) => {
    mustExist(book);
    answer({ ok: true, server: SERVER, to: book.state.seq, hash: book.state.hash });
  });
  await sendPages(live, socket, assemblyId, afterSeq, (book) => {
    if (!socket.connected) return;
    live.hall(assemblyId).join(book);
    shell.tail.watch(assemblyId, book.state.seq);
    void socket.join(fullName(assemblyId));
  });
}
