import type { ReactNode } from 'react';

/** Places of a page whose content is only the reader's: coming in, one's position, signals, what one may do, the desk. */
export type Place = 'opening' | 'checkin' | 'position' | 'signals' | 'do' | 'desk';

/**
 * A place for what is only the reader's: on a page that is kept for all it is filled once the live connection says who
 * reads. Until then it keeps its height, so that nothing jumps (design/places.css, live/places.ts).
 */
export function Mine({ place, children }: { place: Place; children: ReactNode }) {
  return (
    <div data-place={place} className="grid min-w-0 content-start gap-6 empty:hidden">
      {children}
    </div>
  );
}
