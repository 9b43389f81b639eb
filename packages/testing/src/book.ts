import {
  ACTS,
  type Act,
  type ActPayloads,
  type Attested,
  attest,
  clockActId,
  createdId,
  decide,
  type EntryWithWords,
  emptyState,
  evolve,
  FORMAT,
  isDue,
  isRefusal,
  type Latest,
  loadState,
  matterOf,
  nextDue,
  type PersonActKind,
  type Refusal,
  type SealedAct,
  type Speaker,
  type State,
  saveState,
  sealAct,
  storedText,
  type View,
  view,
  type Word,
} from '@coordinadora/domain';
import { countedId, sha256, wordHash } from './book-hash.ts';
import { MatterKeys } from './book-keys.ts';
import { FakeClock } from './clock.ts';
import { actorIn, type Person, person, refUnder } from './people.ts';

export type Answer = EntryWithWords[] | Refusal;
const START = Date.UTC(2026, 0, 10, 18);

/** One assembly's book with people and a clock: what the api does, without its transports and its database. */
export class Book {
  readonly clock = new FakeClock(START);
  readonly entries: EntryWithWords[] = [];
  /** The latest of each kind of thing, so that a test need not carry ids about. */
  readonly last = { meetingId: '', proposalId: '', itemId: '', testId: '', decisionId: '' };
  /** The format it is written in from now on. */
  v = FORMAT;
  state: State;
  private readonly keys = new MatterKeys();
  private readonly wasAt = new Map<string, Set<string>>();
  private drawn = 0;

  constructor(assemblyId = countedId('assembly', 0)) {
    this.state = emptyState(assemblyId);
  }

  /** Does what the clock has to do by now, then the act. Keys of the payload that are left out are the latest things. */
  act<K extends PersonActKind>(
    name: string,
    kind: K,
    payload: Partial<ActPayloads[K]> = {},
    options: { given?: Attested; id?: string } = {},
  ): Answer {
    this.settle();
    const id = options.id ?? countedId('act', ++this.drawn);
    const act = {
      id,
      kind,
      payload: { ...ACTS[kind].sample.payload(this.latest()), ...payload },
    } as unknown as Act;
    const sealed = sealAct(act, () => this.salt(), wordHash, this.state);
    const who = person(name);
    const speaker = this.speaker(name);
    const given = { ...attest(this.state, sealed.act, speaker, true), ...options.given };
    const matter = matterOf(act);
    const ref = matter === null ? null : speaker.refIn(matter);
    const answer = this.decide(sealed.act, matter === null ? speaker.actor : null, ref, given, sealed.words);
    if (kind === 'meeting.check_in' && !isRefusal(answer)) this.attended(who, matter ?? '');
    return answer;
  }

  latest = (): Latest => ({ ...this.last, now: this.clock.now });

  /** Everything the clock has to do by now, in order. */
  settle(): EntryWithWords[] {
    const before = this.entries.length;
    while (isDue(this.state, this.clock.now)) {
      const due = nextDue(this.state);
      if (!due) break;
      const id = clockActId(sha256, this.state.assemblyId, due.kind, due.subject, due.due);
      this.clockAct({ id, kind: due.kind, payload: due.payload } as SealedAct);
    }
    return this.entries.slice(before);
  }

  /** Lets time pass, and answers what the clock wrote when it had. */
  wait(ms: number): EntryWithWords[] {
    this.clock.advance(ms);
    return this.settle();
  }

  /** The server is off for `ms`, and notes it when it is back. */
  off(ms: number): Answer {
    const from = Math.max(this.clock.now, this.state.at);
    this.clock.advance(ms);
    const to = this.clock.now;
    const id = clockActId(sha256, this.state.assemblyId, 'clock.downtime', String(from), to);
    return this.clockAct({ id, kind: 'clock.downtime', payload: { from, to } });
  }

  clockAct(act: SealedAct): Answer {
    return this.decide(act, 'clock', null, {}, new Map());
  }

  speaker(name: string): Speaker {
    const who = person(name);
    const refIn = (matterId: string) => {
      const key = this.keys.of(matterId);
      return key ? refUnder(who, key) : null;
    };
    const actor = actorIn(who, this.state.assemblyId);
    return { actor, refIn, wasAt: this.wasAt.get(actor) ?? new Set() };
  }

  /** A book of its own that goes on from here, to try something on. */
  copy(): Book {
    const copy = new Book(this.state.assemblyId);
    copy.state = loadState(saveState(this.state));
    copy.entries.push(...this.entries);
    Object.assign(copy.last, this.last);
    copy.clock.now = this.clock.now;
    copy.keys.follow(...this.entries);
    for (const [actor, meetings] of this.wasAt) copy.wasAt.set(actor, meetings);
    copy.drawn = this.drawn;
    copy.v = this.v;
    return copy;
  }

  view(name: string): View {
    return view(this.state, this.speaker(name), this.clock.now);
  }

  /** The book as it is exported: a line for each entry, words beside it, and the head. */
  lines(): string[] {
    const lines = this.entries.map((entry) => {
      const stored = storedText(entry);
      return entry.words ? `${stored.slice(0, -1)},"words":${JSON.stringify(entry.words)}}` : stored;
    });
    const { seq, hash } = this.state;
    return [...lines, JSON.stringify({ seq, hash })];
  }

  private salt = () => sha256(`salt:${++this.drawn}`);

  private attended(who: Person, meetingId: string): void {
    const actor = actorIn(who, this.state.assemblyId);
    this.wasAt.set(actor, new Set([...(this.wasAt.get(actor) ?? []), meetingId]));
  }

  private decide(
    act: SealedAct,
    actor: string | null,
    ref: string | null,
    given: Attested,
    words: ReadonlyMap<string, Word>,
  ): Answer {
    const at = Math.max(this.clock.now, this.state.at);
    const newId = (index: number) => createdId(sha256, at, act.id, index);
    const answer = decide(this.state, act, { v: this.v, at, actor, ref, given, newId, sha256 }, words);
    if (isRefusal(answer)) return answer;
    for (const entry of answer) this.append(entry);
    return answer;
  }

  private append(entry: EntryWithWords): void {
    evolve(this.state, entry);
    this.entries.push(entry);
    this.keys.follow(entry);
    for (const key of Object.keys(this.last) as (keyof typeof this.last)[]) {
      const id = entry.payload[key];
      if (typeof id === 'string') this.last[key] = id;
    }
  }
}
