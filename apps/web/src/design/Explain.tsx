import type { ReactNode } from 'react';

/** A sentence of explanation, one tap away. */
export function Explain({ question, children }: { question: ReactNode; children: ReactNode }) {
  return (
    <details className="group">
      <summary className="inline-flex min-h-12 items-center underline decoration-accent underline-offset-4">
        {question}
      </summary>
      <div className="border-l-4 border-line py-1 pl-4 text-soft">{children}</div>
    </details>
  );
}
