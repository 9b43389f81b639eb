import type { ReactNode } from 'react';

/** A part of a page under its own heading. */
export function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="grid min-w-0 gap-3">
      <h2 className="border-b-2 border-ink pb-1 text-lead">{title}</h2>
      {children}
    </section>
  );
}
