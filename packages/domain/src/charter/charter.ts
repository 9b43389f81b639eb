import type { Share } from './share.ts';

/** `vote` counts in favour, against and abstain; the others count positions. */
export type CharterMode = 'consensus' | 'consent' | 'lazy' | 'vote';

/** Who must be convinced: people, and in a federation also the units they belong to. */
export type FallbackKey = 'heads' | 'assemblies' | 'districts' | 'sectors';

export interface Quorum {
  readonly of: 'recent';
  readonly share: Share;
}

export interface BlockReview {
  readonly share: Share;
  /** What the share has to find for the review to end that way. */
  readonly finds: 'valid' | 'invalid';
}

/** Without `days` and `meetings` no fallback ever opens; `lapseDays` ends the search in any case. */
export interface Resolution {
  readonly days?: number;
  readonly meetings?: number;
  readonly opens?: 'either';
  readonly lapseDays: number;
}

/** The threshold of a vote; in a charter that seeks consensus, the vote that may follow when it fails. */
export interface Fallback {
  readonly share: Share;
  readonly of: 'cast' | 'present' | 'accredited';
  readonly keys: readonly FallbackKey[];
}

/** An assembly's decision rules (domain.md section 5). `minNotice`, `minDiscussion` and `minTest` are minutes. */
export interface Charter {
  readonly mode: CharterMode;
  readonly quorum: Quorum | null;
  readonly minConsentShare: Share;
  readonly maxBlocks: number;
  readonly blockBacking: Share | null;
  readonly minSupport: number;
  readonly maxStandAside: Share | null;
  readonly maxReservation: Share | null;
  readonly minSupportShare: Share | null;
  readonly supportIs: readonly ('s' | 'r')[];
  /** True where no open concern may remain. */
  readonly concerns: boolean;
  readonly minNotice: number;
  readonly minDiscussion: number;
  readonly minTest: number;
  readonly blockReview: BlockReview | null;
  readonly resolution: Resolution | null;
  readonly fallback: Fallback | null;
  readonly maxRounds: number | null;
  readonly objectionWindowHours: number;
  readonly reviewAfterDays: number | null;
  readonly whoCounts: 'checked_in' | 'anyone';
  /** The version of the evaluation rules it was written for. */
  readonly rules: 1;
}
