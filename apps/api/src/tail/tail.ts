import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Writer } from '../writer/writer.ts';
import { listen } from './listen.ts';
import { type News, packed } from './news.ts';

const COALESCE = 20;
/** Covers a lost notice: the heads of watched books are compared this often. */
const POLL = 1_000;

/**
 * Tells other processes what was written here, and hears what they wrote (architecture.md). Notices go out in a
 * transaction of their own, since NOTIFY inside a batch would hold a server-wide lock through its flush.
 */
export class Tail {
  readonly #me = randomUUID();
  readonly #url: string;
  readonly #pool: pg.Pool;
  readonly #writer: Writer;
  readonly #log: Logger;
  /** Assemblies somebody watches here, with the last seq known. */
  readonly #watched = new Map<string, number>();
  readonly #heard: ((news: News) => void)[] = [];
  #pending: Omit<News, 'from'> = {};
  #sending: NodeJS.Timeout | undefined;
  #polling: NodeJS.Timeout | undefined;
  #stopListening: (() => Promise<void>) | undefined;

  constructor(url: string, pool: pg.Pool, writer: Writer, log: Logger) {
    this.#url = url;
    this.#pool = pool;
    this.#writer = writer;
    this.#log = log;
    writer.onCommitted(({ state }, _entries, own) => {
      if (this.#watched.has(state.assemblyId)) this.#watched.set(state.assemblyId, state.seq);
      if (own) this.tell({ heads: { [state.assemblyId]: state.seq } });
    });
  }

  start(): void {
    this.#stopListening = listen(this.#url, this.#log, (text) => this.#hear(text));
    this.#polling = setInterval(() => void this.#poll(), POLL).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#polling);
    clearTimeout(this.#sending);
    await this.#stopListening?.();
  }

  watch(assemblyId: string, seq: number): void {
    if (!this.#watched.has(assemblyId)) this.#watched.set(assemblyId, seq);
  }

  unwatch(assemblyId: string): void {
    this.#watched.delete(assemblyId);
  }

  onNews(listener: (news: News) => void): void {
    this.#heard.push(listener);
  }

  /** Joined with what else is told within 20 ms. */
  tell(news: Omit<News, 'from'>): void {
    const { heads, devices, signals } = this.#pending;
    this.#pending = {
      heads: { ...heads, ...news.heads },
      devices: [...(devices ?? []), ...(news.devices ?? [])],
      signals: { ...signals, ...news.signals },
    };
    this.#sending ??= setTimeout(() => void this.#send(), COALESCE);
  }

  async #send(): Promise<void> {
    const texts = packed({ from: this.#me, ...this.#pending });
    this.#pending = {};
    this.#sending = undefined;
    const notices = texts.map((text) => `SELECT pg_notify('coordinadora', ${pg.escapeLiteral(text)})`);
    const script = ['BEGIN', 'SET LOCAL synchronous_commit = off', ...notices, 'COMMIT'].join(';');
    // A lost notice delays: the others poll.
    await this.#pool.query(script).catch(() => undefined);
  }

  #hear(text: string): void {
    const news = JSON.parse(text) as News;
    if (news.from === this.#me) return;
    for (const [assemblyId, seq] of Object.entries(news.heads ?? {})) this.#ahead(assemblyId, seq);
    for (const listener of this.#heard) listener(news);
  }

  #ahead(assemblyId: string, seq: number): void {
    const known = this.#watched.get(assemblyId);
    if (known !== undefined && known < seq) this.#writer.refresh(assemblyId);
  }

  async #poll(): Promise<void> {
    if (this.#watched.size === 0) return;
    try {
      const { rows } = await this.#pool.query<{ assemblyId: string; seq: string }>({
        name: 'heads',
        text: 'SELECT "assemblyId", seq FROM "RecordHead" WHERE "assemblyId" = ANY($1)',
        values: [[...this.#watched.keys()]],
      });
      for (const { assemblyId, seq } of rows) this.#ahead(assemblyId, Number(seq));
    } catch {
      // The database is away; acts say so, and the next poll asks again.
    }
  }
}
