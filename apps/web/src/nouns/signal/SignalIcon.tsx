import type { Signal } from '@coordinadora/contract';

const thumb = 'M7 11v9H4v-9h3l4-8c2 0 3 1 3 3v3h5c1.3 0 2.2 1.1 2 2.3l-1.4 6.5c-.2 1.2-1 2.2-2.3 2.2H7';
const drawn: Record<Signal, string> = {
  agree: thumb,
  unsure: 'M2 12c3.3-6 6.7-6 10 0s6.7 6 10 0',
  disagree: thumb,
  wrap_up: 'M19.5 13a7.5 7.5 0 1 1-2.2-6.3L20 9.5M20 4v5.5h-5.5',
  cannot_hear: 'M3 9v6h4l6 4.5v-15L7 9H3M17 9.5l5 5M22 9.5l-5 5',
  pass: 'M4 5l7 7-7 7V5M13 5l7 7-7 7V5',
};

/** All hand signals, in the order in which they stand. */
export const signals = Object.keys(drawn) as Signal[];

/** The picture of a hand signal, as large as its letters. Decoration; the word stands beside it or is read out. */
export const SignalIcon = ({ signal }: { signal: Signal }) => (
  <svg className="size-[1.3em] shrink-0" viewBox="0 0 24 24" aria-hidden="true">
    <path
      d={drawn[signal]}
      transform={signal === 'disagree' ? 'rotate(180 12 12)' : undefined}
      className="fill-none stroke-current"
      strokeWidth="2"
      strokeLinejoin="round"
      strokeLinecap="round"
    />
  </svg>
);
