import { type EntryWithWords, isFrequent } from '@coordinadora/domain';

const SOON = 500;
const LATER = 3000;
const SPREAD = 1000;
const AGAIN = 5000;

/**
 * Lays news together: `refresh` is called a moment after the first, never twice at a time, and again where nobody
 * answered. Each reader waits a random while more, so that a hall does not ask as one. While the page is not looked at
 * nothing is asked; `look`, on coming back, asks at once.
 */
export function soon(refresh: () => Promise<boolean>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;

  function within(wait: number): void {
    const at = Date.now() + wait;
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(look, wait);
  }
  async function look(): Promise<void> {
    clearTimeout(timer);
    due = Number.POSITIVE_INFINITY;
    if (document.visibilityState !== 'visible') return;
    if (!(await refresh())) within(AGAIN);
  }
  return {
    news: (entries: readonly EntryWithWords[]) => {
      const often = entries.length > 0 && entries.every(({ kind }) => isFrequent(kind));
      within((often ? LATER : SOON) + Math.random() * SPREAD);
    },
    look: () => void look(),
    stop: () => {
      clearTimeout(timer);
      due = Number.NEGATIVE_INFINITY;
    },
  };
}
