import type { ReactNode } from 'react';

/** A refusal in words a neighbour understands, with what to do next as children. Spoken at once; never colour alone. */
export function Problem({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div role="alert" className="grid gap-2 rounded-small border-2 border-l-8 border-ink bg-raised px-4 py-3">
      <p className="font-bold">{title}</p>
      {children}
    </div>
  );
}
