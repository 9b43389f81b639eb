import type { CharterMode } from './charter.ts';
import type { Label, Tally } from './evaluation.ts';

/** CHARTER-7: what an adopted result may be called. A vote is a vote, and blocks passed over are never hidden. */
export function labelOf(mode: CharterMode, { b, o }: Tally): Label {
  if (mode === 'vote') return 'vote';
  return b + o > 0 ? 'over_blocks' : mode;
}
