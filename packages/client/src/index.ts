export { type Api, type ApiOptions, createApi } from './http/api.ts';
export { ProblemError, Unreachable } from './http/errors.ts';
export { newId } from './ids.ts';
export { type FollowOptions, followBooks, type KnownBook } from './live/follow-books.ts';
export {
  type LiveRoom,
  type LiveRoomOptions,
  type LiveStatus,
  liveRoom,
  type Watched,
} from './live/live-room.ts';
export { onServer, type ServerNews } from './live/server-news.ts';
export { holdSocket, type LiveSocket } from './live/socket.ts';
export { browserStorage } from './outbox/indexed-db.ts';
export { createOutbox } from './outbox/outbox.ts';
export { memoryStorage, type OutboxStorage, type Queued } from './outbox/storage.ts';
export { liveTransport, overHttp, type Transport } from './outbox/transport.ts';
export type { Outbox, OutboxOptions, OutboxState, Speaking } from './outbox/types.ts';
