export { useOutbox } from './outboxStore.ts';
export { becomeParticipant, forgetPhrase, keptPhrase } from './participant.ts';
export { type Room as RoomState, useRoom } from './RoomProvider.tsx';
export type { Refused, Sent, Underway } from './types.ts';
export { type Acting, useAct } from './useAct.ts';
export { useNow } from './useNow.ts';
export { useWhy, Why } from './Why.tsx';
