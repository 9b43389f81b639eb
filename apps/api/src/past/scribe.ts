import {
  type Act,
  type ActPayloads,
  canonical,
  createdId,
  type EntryWithWords,
  type PersonActKind,
} from '@coordinadora/domain';
import type pg from 'pg';
import type { Logger } from 'pino';
import { v7 } from 'uuid';
import type { Book } from '../books/book.ts';
import { hmac } from '../identity/person.ts';
import { checkInCode } from '../matter/code.ts';
import { sha256 } from '../writer/hashes.ts';
import { Writer } from '../writer/writer.ts';
import type { Cast } from './people.ts';

/** What somebody does; `by` is their key in the cast. */
export type Said = {
  [K in PersonActKind]: { by: string; kind: K; payload: ActPayloads[K]; id?: string; signed?: boolean };
}[PersonActKind];

/** Writes one assembly's book through the ordinary writer, with a clock that is moved by hand through the past. */
export class Scribe {
  readonly assemblyId: string;
  readonly #writer: Writer;
  readonly #cast: Cast;
  #clock: number;

  constructor(pool: pg.Pool, log: Logger, cast: Cast, foundedAt: number) {
    this.#cast = cast;
    this.#clock = foundedAt;
    this.#writer = new Writer(pool, log, () => this.#clock);
    this.assemblyId = v7({ msecs: foundedAt });
  }

  /** Does these acts at one moment (ms), in order. Answers each one's entries. @throws where one is refused */
  async at(moment: number, acts: readonly Said[]): Promise<EntryWithWords[][]> {
    this.#clock = moment;
    return Promise.all(acts.map((said) => this.#submit(said)));
  }

  /** The same for one act. */
  async one(moment: number, said: Said): Promise<EntryWithWords[]> {
    const [entries = []] = await this.at(moment, [said]);
    return entries;
  }

  /** Everybody comes in with the code the hall shows at that moment. */
  async checkIn(moment: number, meetingId: string, people: readonly string[]): Promise<void> {
    this.#clock = moment;
    const see = ({ meetingSecrets }: Book) => meetingSecrets.get(meetingId);
    const secret = await this.#writer.look(this.assemblyId, see, { fresh: false });
    if (!secret) throw new Error(`meeting ${meetingId} has no check-in codes`);
    const { code } = checkInCode(secret, moment);
    await Promise.all(
      people.map((by) => this.#submit({ by, kind: 'meeting.check_in', payload: { meetingId } }, code)),
    );
  }

  /** The id of the item at that place of a meeting's agenda, from 0. */
  async itemId(meetingId: string, index: number): Promise<string> {
    const see = ({ state }: Book) => state.meetings.get(meetingId)?.agenda[index]?.id;
    return (await this.#writer.look(this.assemblyId, see, { fresh: false })) ?? '';
  }

  /** An id for an act of that moment, and the one it will give to the first thing it creates (REC-4). */
  foresee(moment: number): { id: string; creates: string } {
    const id = v7({ msecs: moment });
    return { id, creates: createdId(sha256, moment, id, 0) };
  }

  /** Lets the clock act at that moment. */
  async wake(moment: number): Promise<void> {
    this.#clock = moment;
    this.#writer.wake(this.assemblyId);
    await this.#writer.settled();
  }

  async #submit({ by, kind, payload, id = v7({ msecs: this.#clock }), signed }: Said, code?: string) {
    const person = this.#cast.get(by);
    if (!person) throw new Error(`nobody is called ${by}`);
    const act = { id, kind, payload } as Act;
    const receipt = hmac(person.secret, canonical({ assemblyId: this.assemblyId, ...act }));
    const outcome = await this.#writer.submit(this.assemblyId, {
      act,
      person,
      receipt,
      withYou: false,
      ...(code && { code }),
      ...(signed && { signature: person.name }),
    });
    if (!outcome.ok)
      throw new Error(`${by} was refused ${kind}: ${outcome.code} ${JSON.stringify(outcome.figures ?? '')}`);
    return outcome.entries;
  }
}
