import type { ActAnswer, Acted, Payloads, Problem } from '@coordinadora/contract';
import type { PersonActKind } from '@coordinadora/domain';
import type { OutboxStorage, Queued } from './storage.ts';
import type { Transport } from './transport.ts';

export interface OutboxState {
  /** In the order they were tapped; the first is the one being sent, or the one that was refused. */
  waiting: readonly Queued[];
  /** Why nothing goes on: the server said no to the first. */
  refused: { queued: Queued; problem: Problem } | null;
  /** Tried without an answer: there is no connection, or the server cannot answer now. */
  stuck: boolean;
}
export interface OutboxOptions {
  storage: OutboxStorage;
  send: Transport;
  onChange?: (state: OutboxState) => void;
  /** An act was written: what it wrote, and how things stand with this viewer. */
  onAnswer?: (queued: Queued, answer: ActAnswer) => void;
}
export interface Speaking {
  actAs?: string;
  sign?: boolean;
}
export interface Outbox {
  /** Reads what an earlier page left and sends it. */
  start: () => Promise<void>;
  /**
   * Takes an act: it has its id and is kept before it is sent. The promise is kept when the server has answered, with
   * the refusal too; it stays open while there is no connection, and for good where the act is dropped unsent.
   */
  add: <K extends PersonActKind>(
    assemblyId: string,
    kind: K,
    payload: Payloads[K],
    speaking?: Speaking,
  ) => Promise<Acted>;
  /** Drops the refused act and goes on with the next. */
  dismiss: () => void;
  /** Tries at once: the connection is back. */
  wake: () => void;
  state: () => OutboxState;
  stop: () => void;
}
