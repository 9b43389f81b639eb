/**
 * Every refusal of the rules: its stable code, the rule it rests on, and figures for the sentence.
 * The sentences stand in the contract's problems.
 */
export const REFUSALS = {
  already_checked_in: 'MEET-5',
  already_facilitating: 'MEET-8',
  assembly_exists: 'ASM-1',
  base_reached: 'TEST-8',
  block_needs_reason: 'POS-2',
  charter_invalid: 'ASM-3',
  clock_first: 'CLOCK-2',
  clock_not_due: 'CLOCK-1',
  closes_too_early: 'TEST-4',
  closes_too_late: 'TEST-4',
  code_invalid: 'MEET-5',
  arrived_after_call: 'WHO-3',
  does_not_count: 'WHO-1',
  item_not_current: 'AGENDA-3',
  item_not_waiting: 'AGENDA-2',
  meeting_already_open: 'MEET-2',
  meeting_not_convened: 'MEET-2',
  meeting_not_open: 'MEET-3',
  meeting_not_paused: 'MEET-4',
  meeting_paused: 'MEET-4',
  minimum_discussion: 'PROP-5',
  minimum_test: 'TEST-5',
  no_such_assembly: 'ASM-2',
  no_such_item: 'AGENDA-1',
  no_such_meeting: 'MEET-1',
  no_such_proposal: 'PROP-1',
  not_checked_in: 'WHO-2',
  not_convener: 'WHO-5',
  not_facilitator: 'WHO-6',
  not_proposer: 'WHO-4',
  one_proposal_a_day: 'WHO-7',
  position_not_offered: 'POS-1',
  same_version_too_soon: 'PROP-6',
  stale_version: 'PROP-2',
  starts_in_past: 'MEET-1',
  test_running_in_meeting: 'TEST-2',
  text_frozen: 'PROP-4',
  time_zone_invalid: 'ASM-4',
  time_went_back: 'REC-3',
  wrong_state: 'PROP-1',
} as const;
export type RefusalCode = keyof typeof REFUSALS;

export interface Refusal {
  code: RefusalCode;
  rule: string;
  /** Figures for the sentence, e.g. `{ from }` in ms. */
  figures?: Record<string, string | number>;
}

export function refuse(code: RefusalCode, figures?: Refusal['figures']): Refusal {
  return figures ? { code, rule: REFUSALS[code], figures } : { code, rule: REFUSALS[code] };
}

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'code' in value && 'rule' in value;
