import type { Locale } from '@coordinadora/contract';
import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import { type Person, personOf } from './person.ts';
import { hashToken, unseal } from './secrets.ts';
import type { Known, Session } from './session.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

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
  readonly #held = new LRUCache<string, Session>({ max: 20_000, ttl: MINUTE, ttlAutopurge: true });
  /** Opened secrets by device and participant, with the ids derived from them, while the device speaks. */
  readonly #people = new LRUCache<string, Map<string, Person>>({
    max: 20_000,
    ttl: 10 * MINUTE,
    ttlAutopurge: true,
  });

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
    const known = rows.flatMap((row) => this.#known(token, row));
    const session: Session = { deviceId: first.deviceId, token, known };
    this.#held.set(tokenHash, session);
    await this.#seen(first);
    return session;
  }

  #known(token: string, row: Found): Known[] {
    const { deviceId, participantId, sealed, displayName, locale, createdAt } = row;
    if (!participantId || !sealed) return [];
    const people = this.#people.get(deviceId) ?? new Map<string, Person>();
    const person = people.get(participantId) ?? personOf(participantId, unseal(token, sealed));
    this.#people.set(deviceId, people.set(participantId, person));
    return [{ person, displayName, locale: locale ?? 'es', createdAt: Number(createdAt) }];
  }

  async #seen({ deviceId, lastSeenAt }: Found): Promise<void> {
    const now = Date.now();
    if (now - Number(lastSeenAt) > HOUR)
      await this.#pool.query('UPDATE "Device" SET "lastSeenAt" = $2 WHERE id = $1', [deviceId, now]);
  }

  /** The device changed, or is gone: neither it nor the secrets it opened are held any longer. */
  forget(deviceId: string): void {
    this.#people.delete(deviceId);
    for (const [tokenHash, session] of this.#held.entries())
      if (session.deviceId === deviceId) this.#held.delete(tokenHash);
  }
}
