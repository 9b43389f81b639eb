import type { Charter } from './charter.ts';
import type { Counted } from './counted.ts';
import type { Failure, Outcome } from './evaluation.ts';

/** CHARTER-4: no more standing blocks than the charter bears. */
export function checkBlocks(charter: Charter, { b, round }: Counted): Failure[] {
  const need = charter.maxBlocks;
  if (b <= need) return [];
  const missing = {
    code: 'block',
    need,
    have: b,
    by: b - need,
    unit: 'blocks',
  } as const;
  return [{ outcome: afterBlock(charter, round), missing }];
}

function afterBlock({ blockReview, resolution, maxRounds }: Charter, round: number): Outcome {
  if (blockReview || resolution) return 'blocked';
  return maxRounds !== null && round >= maxRounds ? 'referred' : 'discussing';
}

/** CHARTER-5: where the charter asks for it, no concern is left open. */
export function checkConcerns(charter: Charter, { openConcerns: have }: Counted): Failure[] {
  if (!charter.concerns || have === 0) return [];
  return [
    {
      outcome: 'discussing',
      missing: {
        code: 'open_concern',
        need: 0,
        have,
        by: have,
        unit: 'concerns',
      },
    },
  ];
}
