import Link from 'next/link';
import type { ReactNode } from 'react';

/** Above the title of what belongs to an assembly: the way there, and a word on the state of what is shown. */
export function OfAssembly(props: { assembly: { slug: string; name: string }; children: ReactNode }) {
  const { slug, name } = props.assembly;
  return (
    <p className="flex flex-wrap items-center gap-3">
      <Link href={`/a/${slug}`} prefetch={false} className="flex min-h-12 items-center">
        {name}
      </Link>
      {props.children}
    </p>
  );
}
