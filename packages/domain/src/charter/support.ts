import type { Charter } from './charter.ts';
import type { Counted } from './counted.ts';
import type { Failure, Missing } from './evaluation.ts';
import { extraOfGrowing, mostWithin, reaches, within } from './share.ts';

/** CHARTER-6: enough support, and not too much holding back, among those who took a stand. */
export function checkSupport(charter: Charter, counted: Counted): Failure[] {
  const { s, r, a } = counted;
  const missing: Missing[] = [];
  const need = charter.minSupport;
  if (s < need)
    missing.push({
      code: 'min_support',
      need,
      have: s,
      by: need - s,
      unit: 'support',
    });
  if (charter.maxStandAside && !within(charter.maxStandAside, a, s + r + a)) {
    const most = mostWithin(charter.maxStandAside, s + r + a);
    missing.push({
      code: 'stand_aside',
      need: most,
      have: a,
      by: a - most,
      unit: 'stand_asides',
      of: s + r + a,
    });
  }
  if (charter.maxReservation && !within(charter.maxReservation, r, s + r)) {
    const most = mostWithin(charter.maxReservation, s + r);
    missing.push({
      code: 'reservations',
      need: most,
      have: r,
      by: r - most,
      unit: 'reservations',
      of: s + r,
    });
  }
  missing.push(...belowShare(charter, counted));
  return missing.map((one) => ({ outcome: 'discussing', missing: one }));
}

// With nobody taking a stand there is no share to speak of, so it is not reached.
function belowShare({ minSupportShare, supportIs }: Charter, counted: Counted): Missing[] {
  if (!minSupportShare) return [];
  const have = supportIs.reduce((sum, position) => sum + counted[position], 0);
  const of = counted.stands;
  if (of > 0 && reaches(minSupportShare, have, of)) return [];
  const by = Math.max(of > 0 ? 0 : 1, extraOfGrowing(minSupportShare, have, of));
  const unit = supportIs.includes('r') ? 'support_or_reservations' : 'support';
  return [{ code: 'support_share', need: have + by, have, by, unit, of }];
}
