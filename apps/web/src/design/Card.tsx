import Link from 'next/link';
import type { ReactNode } from 'react';

/** One thing in a list; the whole card leads to it. `cap` lies on its upper edge, as the weave of a proposal does. */
export function Card(props: { href: string; title: ReactNode; cap?: ReactNode; children?: ReactNode }) {
  return (
    <article className="relative overflow-hidden rounded-small border-2 border-line bg-raised focus-within:border-ink hover:border-ink">
      {props.cap}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-1 px-4 py-3">
        <h3>
          <Link href={props.href} prefetch={false} className="after:absolute after:inset-0">
            {props.title}
          </Link>
        </h3>
        {props.children}
      </div>
    </article>
  );
}
