export { type Api, type ApiOptions, createApi } from './http/api.ts';
export { ProblemError, Unreachable } from './http/errors.ts';
export { newId } from './ids.ts';
export { type LiveRoom, type LiveRoomOptions, type LiveStatus, liveRoom } from './live/live-room.ts';
export { holdSocket, type LiveSocket } from './live/socket.ts';
export { browserStorage } from './outbox/indexed-db.ts';
export {
  createOutbox,
  type Outbox,
  type OutboxOptions,
  type OutboxState,
  type Speaking,
} from './outbox/outbox.ts';
export { memoryStorage, type OutboxStorage, type Queued } from './outbox/storage.ts';
export { liveTransport, overHttp, type Transport } from './outbox/transport.ts';
