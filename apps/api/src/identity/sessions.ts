import type { Locale } from '@coordinadora/contract';
import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import { type Person, personOf } from './person.ts';
import { hashToken, unseal } from './secrets.ts';
import type { Known, Session } from './session.ts';

const HOUR = 3_600_000;

interface Found {
  deviceId: string;
  lastSeenAt: string;
  participantId: string | null;
  sealed: Buffer | null;
  displayName: string | null;
  locale: Locale | null;
  createdAt: string | null;
}

const FIND = `SELECT d.id AS "deviceId", d."lastSeenAt", p.id AS "participantId", s.sealed, p."displayName", p.locale, p."createdAt"
  FROM "Device" d LEFT JOIN "SealedSecret" s ON s."deviceId" = d.id LEFT JOIN "Participant" p ON p.id = s."participantId"
  WHERE d."tokenHash" = $1 ORDER BY p."createdAt", p.id`;

/**
 * Devices that spoke lately, with the secrets their tokens open, so that an act costs no decryption.
 * A minute at most passes until what another process revoked is noticed here even without its notice.
 */
export class Sessions {
  readonly #pool: pg.Pool;
  readonly #held = new LRUCache<string, Session>({ max: 20_000, ttl: 60_000 });
  /** Opened secrets by token hash and participant: they never change, and keep the ids derived from them. */
  readonly #people = new LRUCache<string, Person>({ max: 40_000 });

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  /** The session of a token, or null where no device has it. */
  async of(token: string): Promise<Session | null> {
    const tokenHash = hashToken(token);
    const held = this.#held.get(tokenHash);
    if (held) return held;
    const { rows } = await this.#pool.query<Found>({ name: 'session', text: FIND, values: [tokenHash] });
    const [first] = rows;
    if (!first) return null;
    const known = rows.flatMap((row) => this.#known(tokenHash, token, row));
    const session: Session = { deviceId: first.deviceId, token, known };
    this.#held.set(tokenHash, session);
    await this.#seen(first);
    return session;
  }

  #known(tokenHash: string, token: string, row: Found): Known[] {
    const { participantId, sealed, displayName, locale, createdAt } = row;
    if (!participantId || !sealed) return [];
    const key = `${tokenHash}:${participantId}`;
    const person = this.#people.get(key) ?? personOf(participantId, unseal(token, sealed));
    this.#people.set(key, person);
    return [{ person, displayName, locale: locale ?? 'es', createdAt: Number(createdAt) }];
  }

  async #seen({ deviceId, lastSeenAt }: Found): Promise<void> {
    const now = Date.now();
    if (now - Number(lastSeenAt) > HOUR)
      await this.#pool.query('UPDATE "Device" SET "lastSeenAt" = $2 WHERE id = $1', [deviceId, now]);
  }

  /** The device changed, or is gone. */
  forget(deviceId: string): void {
    for (const [tokenHash, session] of this.#held.entries())
      if (session.deviceId === deviceId) this.#held.delete(tokenHash);
  }
}
