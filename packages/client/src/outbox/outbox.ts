import type { Acted, WireAct } from '@coordinadora/contract';
import { passes } from '@coordinadora/contract/problems';
import { newId } from '../ids.ts';
import { pauseBefore } from './pause.ts';
import type { Queued } from './storage.ts';
import type { Outbox, OutboxOptions, OutboxState } from './types.ts';

/**
 * OUT-1: acts are sent in order, one at a time, and kept until they are answered.
 * OUT-2: a refusal stops the line and is shown; once it is dismissed, the next act goes on.
 * OUT-3: an act without an answer is sent again under the same id, so that it is applied once.
 * OUT-4: a server that cannot answer now refuses nothing: the act waits.
 * OUT-5: what a page left behind is sent by the next one, before anything new.
 * OUT-6: two tabs that send the same act apply it once.
 */
export function createOutbox({ storage, send, onChange, onAnswer }: OutboxOptions): Outbox {
  let state: OutboxState = { waiting: [], refused: null, stuck: false };
  let sending = false;
  let stopped = false;
  let attempt = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  const asked = new Map<string, (acted: Acted) => void>();

  const become = (change: Partial<OutboxState>) => {
    state = { ...state, ...change };
    if (!stopped) onChange?.(state);
  };
  const drop = (queued: Queued) => {
    // Kept where the store fails: it is sent once more after a reload and answered the same way.
    storage.remove(queued.id).catch(() => {});
    become({ waiting: state.waiting.filter(({ id }) => id !== queued.id), refused: null, stuck: false });
  };

  async function run(): Promise<void> {
    const first = state.waiting[0];
    if (stopped || sending || !first || state.refused) return;
    clearTimeout(later);
    sending = true;
    const acted = await send(first).catch(() => null);
    sending = false;
    if (stopped) return;
    if (!acted || (!acted.ok && passes(acted.problem.code))) return tryLater();
    attempt = 0;
    settle(first, acted);
    return run();
  }

  function tryLater(): void {
    become({ stuck: true });
    later = setTimeout(run, pauseBefore(++attempt));
  }

  function settle(queued: Queued, acted: Acted): void {
    if (acted.ok) {
      drop(queued);
      onAnswer?.(queued, acted.body);
    } else become({ refused: { queued, problem: acted.problem }, stuck: false });
    asked.get(queued.id)?.(acted);
    asked.delete(queued.id);
  }

  return {
    start: async () => {
      const kept = await storage.all().catch(() => []);
      const known = new Set(state.waiting.map(({ id }) => id));
      const waiting = [...kept.filter(({ id }) => !known.has(id)), ...state.waiting];
      become({ waiting: waiting.sort((a, b) => a.order - b.order) });
      await run();
    },
    add: (assemblyId, kind, payload, speaking = {}) => {
      const id = newId();
      const at = Date.now();
      const act = { id, kind, payload, ...speaking } as WireAct;
      const last = state.waiting.at(-1)?.order ?? 0;
      const queued: Queued = { id, assemblyId, act, at, order: Math.max(at, last + 1) };
      become({ waiting: [...state.waiting, queued] });
      const answered = new Promise<Acted>((resolve) => asked.set(id, resolve));
      storage
        .put(queued)
        .catch(() => {})
        .then(run);
      return answered;
    },
    dismiss: () => {
      if (!state.refused) return;
      drop(state.refused.queued);
      void run();
    },
    wake: () => {
      attempt = 0;
      void run();
    },
    state: () => state,
    stop: () => {
      stopped = true;
      clearTimeout(later);
    },
  };
}
