import type pg from 'pg';
import type { Logger } from 'pino';
import type { Writer } from '../writer/writer.ts';
import { beat, lastBeat } from './heartbeat.ts';

/** How often deadlines written by other processes are looked for. */
const LOOK = 5_000;
const BEAT = 10_000;
/** More than this without a heartbeat was a downtime (architecture.md). */
const OFF = 60_000;
const LATEST = 2 ** 31 - 1;

/** One timer per process: wakes the writers of assemblies in which something is due. */
export class Clock {
  readonly #pool: pg.Pool;
  readonly #writer: Writer;
  readonly #log: Logger;
  readonly #now: () => number;
  #timer: NodeJS.Timeout | undefined;
  #wakeAt = Number.POSITIVE_INFINITY;
  #beating: NodeJS.Timeout | undefined;
  #running = false;
  /** When this process last wrote its heartbeat. */
  #beatenAt: number | null = null;

  constructor(pool: pg.Pool, writer: Writer, log: Logger, now: () => number) {
    this.#pool = pool;
    this.#writer = writer;
    this.#log = log;
    this.#now = now;
    writer.downSince = () => {
      const since = this.#beatenAt;
      return since !== null && this.#now() - since > OFF ? since : null;
    };
    writer.onCommitted(({ deadline }) => {
      if (typeof deadline === 'number') this.#at(deadline);
    });
  }

  /** Makes up for the time the server was off, before anybody acts, and keeps time from then on. */
  async start(): Promise<void> {
    await this.#beat();
    this.#running = true;
    this.#beating = setInterval(() => void this.#beat().catch(() => undefined), BEAT).unref();
    await this.#look();
  }

  stop(): void {
    this.#running = false;
    clearTimeout(this.#timer);
    clearInterval(this.#beating);
  }

  /** Whether the server was off or only its database: nobody could act, so what ran is lengthened first. */
  async #beat(): Promise<void> {
    const last = await lastBeat(this.#pool);
    if (last !== null && this.#now() - last > OFF) await this.#makeUp(last);
    await beat(this.#pool, this.#now());
    this.#beatenAt = this.#now();
  }

  async #makeUp(since: number): Promise<void> {
    const { rows } = await this.#pool.query<{ assemblyId: string }>(
      'SELECT "assemblyId" FROM "AssemblyIndex" WHERE running',
    );
    for (const { assemblyId } of rows) this.#writer.wake(assemblyId, since);
    await Promise.all(rows.map(({ assemblyId }) => this.#writer.look(assemblyId, () => undefined)));
  }

  #at(moment: number): void {
    if (!this.#running || moment >= this.#wakeAt) return;
    this.#wakeAt = moment;
    clearTimeout(this.#timer);
    const wait = Math.min(Math.max(0, moment - this.#now()), LATEST);
    this.#timer = setTimeout(() => void this.#look(), wait);
  }

  /** Wakes what is due; then sleeps until the next deadline, or until it is time to look for others'. */
  async #look(): Promise<void> {
    this.#wakeAt = Number.POSITIVE_INFINITY;
    const now = this.#now();
    let next = now + LOOK;
    try {
      const { rows } = await this.#pool.query<{ assemblyId: string; wakeAt: string }>({
        name: 'deadlines',
        text: 'SELECT "assemblyId", "wakeAt" FROM "Deadline" WHERE "wakeAt" <= $1 ORDER BY "wakeAt" LIMIT 1000',
        values: [next],
      });
      for (const { assemblyId, wakeAt } of rows) {
        if (Number(wakeAt) > now) {
          next = Number(wakeAt);
          break;
        }
        this.#writer.wake(assemblyId);
        next = now + 1_000;
      }
    } catch (error) {
      this.#log.warn({ error: String((error as { code?: string }).code) }, 'deadlines could not be read');
    }
    this.#at(next);
  }
}
