import { useTranslations } from 'next-intl';

/** How a test or vote ended: an outcome of `evaluate`, or the label of an adoption. A vote is never stamped as consensus. */
export type Stamped =
  | 'consensus'
  | 'consent'
  | 'lazy'
  | 'vote'
  | 'over_blocks'
  | 'blocked'
  | 'discussing'
  | 'no_quorum'
  | 'rejected'
  | 'referred';

const done = 'M4 12l5 6L20 5';
const stopped = 'M5 5l14 14M19 5L5 19';
const open = 'M5 12h14';
const back = 'M19 12H6m6-6l-6 6 6 6';

const icons: Record<Stamped, string> = {
  consensus: done,
  consent: done,
  lazy: done,
  vote: done,
  over_blocks: done,
  blocked: stopped,
  discussing: open,
  no_quorum: open,
  rejected: stopped,
  referred: back,
};

/** An outcome as a stamp: a sign and its word, filled when adopted. */
export function Stamp({ outcome }: { outcome: Stamped }) {
  const t = useTranslations('outcome');
  const adopted = icons[outcome] === done;
  return (
    <span
      className={`inline-flex items-center gap-2 rounded-small border-2 border-ink px-3 py-1 font-bold ${adopted ? 'bg-ink text-paper print:bg-raised print:text-ink' : 'bg-raised'}`}
    >
      <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true" className="shrink-0">
        <path d={icons[outcome]} fill="none" stroke="currentColor" strokeWidth="4" />
      </svg>
      {t(outcome)}
    </span>
  );
}
