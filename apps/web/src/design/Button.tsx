import Link from 'next/link';
import type { ButtonHTMLAttributes, ReactNode } from 'react';

/** `primary` is the one thing to do now: at most one on a screen. `quiet` looks like a link. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet';

const base =
  'inline-flex min-h-13 items-center justify-center gap-2 rounded-small px-5 py-2 text-center font-bold no-underline ' +
  'active:translate-y-px disabled:opacity-60 disabled:cursor-default';

const kinds: Record<ButtonKind, string> = {
  primary: 'border-2 border-accent bg-accent text-accent-ink',
  secondary: 'border-2 border-ink bg-raised text-ink',
  quiet: 'border-2 border-transparent px-2 text-ink underline decoration-accent underline-offset-4',
};

const look = (kind: ButtonKind, wide: boolean) => `${base} ${kinds[kind]} ${wide ? 'w-full' : ''}`;

type Common = { kind?: ButtonKind; wide?: boolean; children: ReactNode };

/** A button of at least 55 px height. Submits nothing unless told so. */
export function Button({
  kind = 'secondary',
  wide = false,
  ...rest
}: Common & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...rest} className={look(kind, wide)} />;
}

/** A way to another page that looks like a button. */
export function ButtonLink({ kind = 'secondary', wide = false, href, children }: Common & { href: string }) {
  return (
    <Link href={href} prefetch={false} className={look(kind, wide)}>
      {children}
    </Link>
  );
}
