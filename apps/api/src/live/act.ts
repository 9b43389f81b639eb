import {
  type Acted,
  actMessage,
  act as actSchema,
  inputErrors,
  isActKind,
  type Locale,
  toAct,
} from '@coordinadora/contract';
import { submitAct } from '../acts/submit.ts';
import { Failure } from '../problems/failure.ts';
import type { LiveSocket } from './io.ts';
import { refused } from './refused.ts';
import type { LiveServer } from './server.ts';

/** The same acts, answers and refusals as over HTTP. */
export async function act(
  live: LiveServer,
  socket: LiveSocket,
  message: unknown,
  answer: unknown,
): Promise<void> {
  if (typeof answer !== 'function') return;
  const { locale } = socket.data;
  try {
    const { assemblyId, ...rest } = read(actMessage, message, locale);
    if (typeof rest.kind === 'string' && !isActKind(rest.kind)) throw new Failure('unknown_act');
    const session = await live.sessionOf(socket);
    const sent = toAct(read(actSchema, rest, locale));
    const saying = { session, assemblyId, sent, exempt: socket.data.exempt, withYou: true };
    const { seq, entries, you } = await submitAct(live.shell, saying);
    answer({ ok: true, status: 201, body: { seq, entries, ...(you && { you }) } } satisfies Acted);
  } catch (error) {
    answer(refused(error, locale, live.shell.log));
  }
}

type Schema<T> = {
  safeParse: (
    value: unknown,
  ) => { success: true; data: T } | { success: false; error: Parameters<typeof inputErrors>[0] };
};

function read<T>(schema: Schema<T>, value: unknown, locale: Locale): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Failure('invalid', { errors: inputErrors(parsed.error, locale) });
}
