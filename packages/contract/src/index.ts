export {
  act,
  isActKind,
  type Payloads,
  payloads,
  type WireAct,
  type WireActOf,
} from './acts/act.ts';
export { actAnswer, foundAnswer } from './acts/answer.ts';

export { type FoundBody, foundBody } from './acts/found.ts';
export { type Sent, toAct } from './acts/to-act.ts';
export { actMessage } from './live/act-message.ts';
export type * from './live/events.ts';
export { SIGNALS, signal, unwatch, watch } from './live/messages.ts';
export { misfit, PROTOCOL, type Speaks, speaksOf } from './live/protocol.ts';
export { openapi } from './openapi/document.ts';
export { type Operation, operationProblems } from './operations/operation.ts';
export { type AnswerOf, type Given, type InputOf, operations, type ReadOf } from './operations/operations.ts';
export { BASE, type Method, type OperationName, type ReadName, ROUTES } from './operations/routes.ts';
export { chooseLocale, LOCALES, type Locale } from './preferences/index.ts';
export * from './problems/index.ts';
export { inputErrors } from './problems/input-errors.ts';
export type * from './types.ts';
export { LIMITS } from './words/limits.ts';
export { pageSize } from './words/page.ts';
export { storable } from './words/text.ts';
export { type OnWire, viewFromWire, viewToWire } from './words/view-times.ts';
export { shownZone, zoneName } from './zones/index.ts';
