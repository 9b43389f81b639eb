import { type Charter, charterNames, charterProblem, readyCharter } from '@coordinadora/domain';
import fc from 'fast-check';

/** Ready charters, and the same with notice, discussion, windows, reviews and open doors. */
export const charters: fc.Arbitrary<Charter> = fc
  .record({
    name: fc.constantFrom(...charterNames),
    minNotice: fc.constantFrom(0, 0, 30),
    minDiscussion: fc.constantFrom(0, 0, 15),
    objectionWindowHours: fc.constantFrom(0, 24),
    reviewAfterDays: fc.constantFrom(null, 30),
    quorum: fc.constantFrom('own', null),
    whoCounts: fc.constantFrom('checked_in' as const, 'checked_in' as const, 'anyone' as const),
  })
  .map(({ name, quorum, ...parts }) => {
    const ready = readyCharter(name);
    return { ...ready, ...parts, quorum: quorum === 'own' ? ready.quorum : null };
  })
  .filter((charter) => charterProblem(charter) === null);
