'use client';
import { newId } from '@coordinadora/client';
import type { Draft as Kept } from '@coordinadora/contract';
import { useEffect, useRef, useState } from 'react';
import { useRoom } from '../../live/index.ts';
import { dropDraft, keepDraft, lastDraft } from './draftStore.ts';
import { useKept } from './useKept.ts';

export type Draft = Pick<Kept, 'id' | 'title' | 'text'>;
/** Where what was typed lies: on this device, or with the server too. */
export type DraftStage = 'here' | 'kept';

const PAUSE = 1200;

/**
 * A proposal being written: kept on this device with every key, and a moment after the last key with the server, so that
 * another device of the same person finds it. An erasable draft, never in the book.
 */
export function useDraft(assemblyId: string) {
  const as = useRoom().speakers?.now.id ?? null;
  // Those who share a device do not write in each other's drafts.
  const place = ['draft', assemblyId, as].filter(Boolean).join('.');
  const [kept, keep] = useKept<Draft>(place);
  const [stage, setStage] = useState<DraftStage | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks once, when the page wakes up.
  useEffect(() => {
    if (localStorage.getItem(place)) return;
    // What was typed while the server was asked is not overwritten.
    lastDraft(assemblyId, as).then((found) => found && !typed.current && keep(found));
  }, [assemblyId]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const draft = kept ?? { id: '', title: '', text: '' };
  return {
    draft,
    stage,
    type: (part: Partial<Draft>) => {
      typed.current = true;
      const next = { ...draft, ...part, id: draft.id || newId() };
      keep(next);
      setStage('here');
      clearTimeout(timer.current);
      timer.current = setTimeout(
        async () => setStage((await keepDraft(assemblyId, next, as)) ? 'kept' : 'here'),
        PAUSE,
      );
    },
    drop: () => {
      clearTimeout(timer.current);
      keep(null);
      if (draft.id) dropDraft(draft.id, as);
    },
  };
}
