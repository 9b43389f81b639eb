import type { AnswerOf, InputOf, Locale, OperationName } from '@coordinadora/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Session } from '../identity/session.ts';
import type { LiveServer } from '../live/server.ts';
import type { Shell } from '../shell.ts';

/** One request, with who speaks and in which language. */
export interface Call {
  shell: Shell;
  live: LiveServer;
  request: FastifyRequest;
  reply: FastifyReply;
  session: Session | null;
  /** The token the request came with, whether or not a device has it. */
  token: string | null;
  /** The secret of a hall link, where a screen has exchanged one. */
  hallToken: string | null;
  locale: Locale;
  /** The address of whoever asks, for limits alone: it is never kept. */
  address: string;
  /** An import, which no limit holds back. */
  exempt: boolean;
}

/** JSON made on the committed state it shows; nothing may change it between being read and being sent. */
export class Prepared {
  readonly text: string;
  readonly type: string;
  constructor(text: string, type = 'application/json; charset=utf-8') {
    this.text = text;
    this.type = type;
  }
}

/** What a handler answers: JSON, something prepared, or the reply it has dealt with itself. */
export type Handler<N extends OperationName> = (
  call: Call,
  input: InputOf<N>,
) => Promise<AnswerOf<N> | Prepared | FastifyReply>;
export type Handlers<N extends OperationName = OperationName> = { [K in N]: Handler<K> };
