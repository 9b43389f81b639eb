import type { Charter } from '../charter/charter.ts';

declare module '../rule/state.ts' {
  interface State {
    assembly: Assembly | null;
    /** Version k of the charter stands at k − 1. */
    charters: Charter[];
  }
}
declare module '../rule/scene.ts' {
  interface Scene {
    founder: string | null;
  }
}

export const LEVELS = [
  'household',
  'block',
  'neighbourhood',
  'district',
  'city',
  'region',
  'sector',
  'coalition',
] as const;
export type Level = (typeof LEVELS)[number];

export interface Assembly {
  id: string;
  name: string;
  slug: string;
  level: Level;
  territory?: string;
  sector?: string;
  /** IANA; absent in books from before there were zones: UTC. */
  timeZone?: string;
  charterName?: string;
  founder: string;
  foundedAt: number;
}
