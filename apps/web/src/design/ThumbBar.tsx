import type { ReactNode } from 'react';

/** The bar at the thumb: last child of a page, at most one primary action in it. Sticky, so that it never lies over the text's end. */
export function ThumbBar({ children }: { children: ReactNode }) {
  return (
    <div
      data-place="bar"
      className="print:hidden sticky bottom-0 z-10 -mx-4 mt-auto border-t-2 border-ink bg-paper px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]"
    >
      <div className="mx-auto grid max-w-column gap-2">{children}</div>
    </div>
  );
}
