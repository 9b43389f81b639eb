import type { Place } from '../places.ts';

/** A text on a topic, as an assembly of some place proposes it. */
export interface Wording {
  title: string;
  text: (place: Place) => string;
  /** The text after a block was listened to. */
  amended: { text: (place: Place) => string; reason: string };
}

/** What the whole city is talking about: ways to put it, and what people say to it. */
export interface Topic {
  /** As it stands on an agenda. */
  item: string;
  wordings: Wording[];
  because: string[];
  reservations: string[];
  standAside: string[];
  block: string[];
}
