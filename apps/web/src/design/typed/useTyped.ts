'use client';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { putBack, type TypedFields, typedFrom, typedIn } from './fields.ts';

interface Typed {
  ref: RefObject<HTMLFormElement | null>;
  /** For the form's `onChange`. */
  keep: () => void;
  /** What was typed has gone where it belongs. */
  forget: () => void;
}

/**
 * What is typed in a form whose fields look after themselves, kept in this tab under `key`: a reload, the way back and
 * another language lose nothing. `onBack` is told when something was put back. `rows`: how many a growing form has; what
 * belongs in a new one is put there when it appears.
 */
export function useTyped(
  key: string,
  onBack?: (form: HTMLFormElement, typed: TypedFields) => void,
  rows = 1,
): Typed {
  const ref = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: put back once for each form, when it or a row of it appears.
  useEffect(() => {
    const kept = sessionStorage.getItem(key);
    if (!kept || !ref.current) return;
    const typed = typedFrom(JSON.parse(kept));
    putBack(ref.current, typed);
    onBack?.(ref.current, typed);
  }, [key, rows]);
  const keep = useCallback(() => {
    if (ref.current) sessionStorage.setItem(key, JSON.stringify(typedIn(ref.current)));
  }, [key]);
  const forget = useCallback(() => sessionStorage.removeItem(key), [key]);
  return { ref, keep, forget };
}
