import type { WorldName } from './names.ts';
import type { World } from './world.ts';

/** A world is loaded only when it is asked for; `now` in ms. */
export const worlds: Record<WorldName, (now: number) => Promise<World>> = {
  coordinadora: async (now) => (await import('./coordinadora/world.ts')).coordinadora(now),
  federation: async (now) => (await import('./federation/world.ts')).federation(now),
  zona: async (now) => (await import('./zona/world.ts')).zona(now),
};
