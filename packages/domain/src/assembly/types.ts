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

export type Level =
  | 'household'
  | 'block'
  | 'neighbourhood'
  | 'district'
  | 'city'
  | 'region'
  | 'sector'
  | 'coalition';

export interface Assembly {
  id: string;
  name: string;
  slug: string;
  level: Level;
  territory?: string;
  sector?: string;
  charterName?: string;
  founder: string;
  foundedAt: number;
}
