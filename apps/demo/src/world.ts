import type { Named, Scribe } from '@coordinadora/api/past';

/** Who a sign-in link leads to, and what they have before them. */
export interface Situation {
  who: string;
  es: string;
  en: string;
}

/** A meeting with a screen in its hall. */
export interface Hall {
  assemblyId: string;
  meetingId: string;
  es: string;
  en: string;
}

/** One assembly: founded so many days ago, and its book lived through up to now. May answer a hall to look at. */
export interface Life {
  foundedDaysAgo: number;
  live: (scribe: Scribe) => Promise<Hall | undefined>;
}

/** A sample world as it stands at a moment. */
export interface World {
  people: Named[];
  lives: Life[];
  situations: Situation[];
}
