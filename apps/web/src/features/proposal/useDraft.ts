'use client';
import { useEffect, useRef, useState } from 'react';
import { draftId, dropDraft, keepDraft, lastDraft } from './draftStore.ts';
import { useKept } from './useKept.ts';

export interface Draft {
  id: string;
  title: string;
  text: string;
}
/** Where what was typed lies: on this device, or with the server too. */
export type DraftStage = 'here' | 'kept';

const PAUSE = 1200;

/**
 * A proposal being written: kept on this device with every key, and a moment after the last key with the server, so that
 * another device of the same person finds it. An erasable draft, never in the book.
 */
export function useDraft(assemblyId: string) {
  const [kept, keep] = useKept<Draft>(`draft.${assemblyId}`);
  const [stage, setStage] = useState<DraftStage | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks once, when the page wakes up.
  useEffect(() => {
    if (localStorage.getItem(`draft.${assemblyId}`)) return;
    // What was typed while the server was asked is not overwritten.
    lastDraft(assemblyId).then((found) => found && !typed.current && keep(found));
  }, [assemblyId]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const draft = kept ?? { id: '', title: '', text: '' };
  return {
    draft,
    stage,
    type: (part: Partial<Draft>) => {
      typed.current = true;
      const next = { ...draft, ...part, id: draft.id || draftId() };
      keep(next);
      setStage('here');
      clearTimeout(timer.current);
      timer.current = setTimeout(
        async () => setStage((await keepDraft(assemblyId, next)) ? 'kept' : 'here'),
        PAUSE,
      );
    },
    drop: () => {
      clearTimeout(timer.current);
      keep(null);
      if (draft.id) dropDraft(draft.id);
    },
  };
}
