import { inputErrors, type Said, type Signal, signal as schema } from '@coordinadora/contract';
import { speakerIn } from '../books/speaker.ts';
import { speakerOf } from '../identity/session.ts';
import { Failure } from '../problems/failure.ts';
import type { Tail } from '../tail/tail.ts';
import { roomName } from './hall.ts';
import type { Io, LiveSocket } from './io.ts';
import { refused } from './refused.ts';
import type { LiveServer } from './server.ts';

const EACH = 500;
/** A hand held up gets tired: a signal not shown again is taken down. */
const SHOWN = 20_000;

interface Shown {
  assemblyId: string;
  /** By the person's ref in the meeting. */
  hands: Map<string, { signal: Signal; until: number }>;
  /** The sums of other processes, each until its time. */
  elsewhere: Map<string, { sums: Record<string, number>; until: number }>;
}

/** Hand signals: momentary, never recorded, only their sums are shown (domain.md section 6). */
export class Signals {
  readonly #io: Io;
  readonly #tail: Tail;
  readonly #meetings = new Map<string, Shown>();
  readonly #timer: NodeJS.Timeout;
  /** Meetings whose sums changed since the last tick, and those in which somebody here changed them. */
  readonly #changed = new Set<string>();
  readonly #mine = new Set<string>();

  constructor(io: Io, tail: Tail) {
    this.#io = io;
    this.#tail = tail;
    this.#timer = setInterval(() => this.#tick(), EACH).unref();
    tail.onNews(({ from, signals = {} }) => {
      for (const [meetingId, { assemblyId, shown }] of Object.entries(signals)) {
        this.#shown(meetingId, assemblyId).elsewhere.set(from, {
          sums: shown,
          until: performance.now() + SHOWN,
        });
        this.#changed.add(meetingId);
      }
    });
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async show(live: LiveServer, socket: LiveSocket, message: unknown, answer: unknown): Promise<void> {
    const say = (said: Said) => typeof answer === 'function' && answer(said);
    try {
      const parsed = schema.safeParse(message);
      if (!parsed.success)
        throw new Failure('invalid', { errors: inputErrors(parsed.error, socket.data.locale) });
      const { meetingId, signal, actAs } = parsed.data;
      const session = await live.sessionOf(socket);
      const { person } = speakerOf(session, actAs);
      live.shell.limits.signal(person.participantId, session?.deviceId ?? '');
      for (const assemblyId of socket.data.rooms) {
        const ref = await live.shell.writer.look(
          assemblyId,
          (book) => hereAs(book, speakerIn(book, person), meetingId),
          { fresh: false },
        );
        if (ref === null) continue;
        const { hands } = this.#shown(meetingId, assemblyId);
        if (signal === null) hands.delete(ref);
        else hands.set(ref, { signal, until: performance.now() + SHOWN });
        this.#mine.add(meetingId);
        return void say({ ok: true });
      }
      throw new Failure('not_checked_in');
    } catch (error) {
      say(refused(error, socket.data.locale, live.shell.log));
    }
  }

  #shown(meetingId: string, assemblyId: string): Shown {
    const held = this.#meetings.get(meetingId);
    if (held) return held;
    const shown: Shown = { assemblyId, hands: new Map(), elsewhere: new Map() };
    this.#meetings.set(meetingId, shown);
    return shown;
  }

  #tick(): void {
    const now = performance.now();
    for (const [meetingId, shown] of this.#meetings) {
      for (const [ref, { until }] of shown.hands)
        if (until < now && shown.hands.delete(ref)) this.#mine.add(meetingId);
      for (const [from, { until }] of shown.elsewhere)
        if (until < now && shown.elsewhere.delete(from)) this.#changed.add(meetingId);
      if (this.#changed.has(meetingId) || this.#mine.has(meetingId)) this.#tell(meetingId, shown);
    }
    this.#changed.clear();
    this.#mine.clear();
  }

  #tell(meetingId: string, { assemblyId, hands, elsewhere }: Shown): void {
    const mine: Record<string, number> = {};
    for (const { signal } of hands.values()) mine[signal] = (mine[signal] ?? 0) + 1;
    const all = { ...mine };
    for (const { sums } of elsewhere.values())
      for (const [signal, count] of Object.entries(sums)) all[signal] = (all[signal] ?? 0) + count;
    this.#io.to(roomName(assemblyId)).emit('temperature', { assemblyId, meetingId, signals: all });
    if (this.#mine.has(meetingId)) this.#tail.tell({ signals: { [meetingId]: { assemblyId, shown: mine } } });
    if (hands.size === 0 && elsewhere.size === 0) this.#meetings.delete(meetingId);
  }
}

function hereAs(
  { state }: Parameters<typeof speakerIn>[0],
  { refIn }: ReturnType<typeof speakerIn>,
  meetingId: string,
): string | null {
  const ref = refIn(meetingId);
  const here = ref !== null && state.meetings.get(meetingId)?.presence.get(ref)?.at(-1)?.to === null;
  return here ? ref : null;
}
