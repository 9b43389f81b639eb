import type { CharterName, Level } from '@coordinadora/domain';

/** How a test was answered. Those who gave a reason are written out, the others counted. */
export interface Answers {
  support?: number;
  /** Reasons of people who support it, counted besides `support`. */
  because?: string[];
  reservations?: string[];
  standAside?: string[];
  block?: string[];
  /** In a vote: those against without a reason, counted besides `block`. */
  against?: number;
  undecided?: number;
}

/** One test of a proposal. Under a charter that votes, support, block and stand aside are in favour, against, abstain. */
export interface Round {
  answers: Answers;
  /** These leave after the call and answer nothing; the base of the call stays. */
  walkOut?: string[];
  /** The text is changed before this test. */
  amend?: { text: string; reason: string };
  /** `running`: nobody closes it. */
  leave?: 'running';
}

export interface Matter {
  /** Key of the proposer: a group (its first person) or `group:number`. */
  by: string;
  title: string;
  text: string;
  /** Tests in this meeting; none: it is only discussed. */
  rounds: Round[];
}

/** An agenda item: its own words, a new proposal, or an earlier one of this story by its title. */
export interface Item {
  title: string;
  minutes: number;
  matter?: Matter;
  /** A proposal opened in an earlier meeting, tested again here. */
  again?: { title: string; rounds: Round[] };
}

export interface MeetingStory {
  daysAgo: number;
  /** Local hour it opens, 0 to 23.99. */
  hour: number;
  title: string;
  place: string;
  /** How many check in, the convener among them. */
  present: number;
  /** Who convenes, opens and facilitates. */
  by: string;
  agenda: Item[];
}

export interface AssemblyStory {
  key: string;
  founding: {
    name: string;
    slug: string;
    level: Level;
    territory: string;
    sector?: string;
    charter: CharterName;
  };
  foundedDaysAgo: number;
  founder: string;
  /** Oldest first. */
  meetings: MeetingStory[];
}

/** A body of people who have an assembly of their own. */
export interface BodyStory extends AssemblyStory {
  size: number;
}
