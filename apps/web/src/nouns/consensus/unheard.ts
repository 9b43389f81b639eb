import type { TestPart } from '@coordinadora/domain';

/** How many of those who were asked have not answered a test that runs; none where nobody in particular was asked. */
export const unheardIn = ({ base, answered }: TestPart): number => Math.max(0, (base ?? 0) - answered);
