import type { ReactNode } from 'react';

/** What stands where there is nothing yet: a bare warp and a sentence that says how it fills. */
export function Empty({ children }: { children: ReactNode }) {
  return (
    <div className="grid gap-3 py-2">
      <div
        aria-hidden="true"
        className="h-6 bg-[repeating-linear-gradient(90deg,var(--unheard)_0_1px,transparent_1px_12px)]"
      />
      <p className="text-soft">{children}</p>
    </div>
  );
}
