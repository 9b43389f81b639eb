import type { Charter } from './charter.ts';
import type { Counted } from './counted.ts';
import { extraOfBase } from './counted.ts';
import type { Failure } from './evaluation.ts';
import { reaches } from './share.ts';

/** CHARTER-3: enough of the base let it pass. Of the base: of those who answered, an opponent's answer could help. */
export function checkConsent(charter: Charter, counted: Counted): Failure[] {
  const have = counted.s + counted.r;
  if (reaches(charter.minConsentShare, have, counted.base)) return [];
  const by = extraOfBase(charter.minConsentShare, have, counted);
  const unit = 'support_or_reservations';
  const missing = {
    code: 'consent_share',
    need: have + by,
    have,
    by,
    unit,
    of: counted.base,
  } as const;
  return [{ outcome: 'discussing', missing }];
}
