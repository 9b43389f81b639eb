import type { ReactNode } from 'react';

/** The present state of a thing in a word; `strong` where something happens right now. */
export function Tag({ strong = false, children }: { strong?: boolean; children: ReactNode }) {
  const look = strong ? 'border-accent text-accent font-bold' : 'border-line text-ink';
  return <span className={`inline-block w-fit rounded-small border-2 px-2 ${look}`}>{children}</span>;
}
