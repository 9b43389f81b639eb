'use client';
import { useTranslations } from 'next-intl';
import { ItemFields } from '../agenda/ItemFields.tsx';

/** So many rows for agenda items, each with title, minutes and proposal; empty ones count for nothing. */
export function DraftItems({ count }: { count: number }) {
  const t = useTranslations('meeting');
  return Array.from({ length: count }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added at the end.
    <fieldset key={index} className="grid min-w-0 gap-3 border-l-4 border-line pl-4">
      <legend className="float-left mb-2 font-bold">{t('itemNumber', { place: index + 1 })}</legend>
      <ItemFields row />
    </fieldset>
  ));
}
