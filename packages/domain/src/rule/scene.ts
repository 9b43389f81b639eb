import type { Because } from './context.ts';
import type { Refusal } from './refusal.ts';

/**
 * The few facts that the rules of authority look at. Both the server's state and the view in a browser have them, so
 * that a screen offers exactly what the server accepts. Each noun adds its own (`declare module`).
 */
export interface Scene {
  /** Integer milliseconds. */
  at: number;
  person: Person;
}

/** Who asks. */
export interface Person {
  actor: string | null;
  /** Why their word does not count here; null where it does. Where it has to count says the act. */
  because: Because | null;
}

/** One rule of who may, or in which state: null where it allows, else why not. */
export type Row = (scene: Scene) => Refusal | null;

/** The first row that allows decides; else the refusal of the first. */
export const either =
  (...rows: readonly Row[]): Row =>
  (scene) => {
    const refusals = rows.map((row) => row(scene));
    return refusals.includes(null) ? null : (refusals[0] ?? null);
  };

/** All rows have to allow; the first that does not says why. */
export const both =
  (...rows: readonly Row[]): Row =>
  (scene) => {
    for (const row of rows) {
      const refusal = row(scene);
      if (refusal) return refusal;
    }
    return null;
  };
