import { REFUSALS, type RefusalCode } from '@coordinadora/domain';
import { TRANSPORT, type TransportCode } from './transport.ts';

/** Every code a client can meet, stable and documented (api.md). */
export type ProblemCode = RefusalCode | TransportCode;

/** Refusals that lie in what was sent, not in the state of things. */
const UNPROCESSABLE: readonly RefusalCode[] = [
  'block_needs_reason',
  'charter_invalid',
  'closes_too_early',
  'closes_too_late',
  'code_invalid',
  'position_not_offered',
  'starts_in_past',
  'time_zone_invalid',
];

/** 404 for what is not there, 422 for what was sent wrong, 409 for all that another state or speaker would allow. */
export function statusOf(code: ProblemCode): number {
  if (code in TRANSPORT) return TRANSPORT[code as TransportCode];
  if (code.startsWith('no_such_')) return 404;
  return UNPROCESSABLE.includes(code as RefusalCode) ? 422 : 409;
}

export const refusalCodes = Object.keys(REFUSALS) as RefusalCode[];
export const problemCodes: readonly ProblemCode[] = [
  ...refusalCodes,
  ...(Object.keys(TRANSPORT) as TransportCode[]),
];
export const isProblemCode = (code: unknown): code is ProblemCode =>
  typeof code === 'string' && (code in REFUSALS || code in TRANSPORT);
