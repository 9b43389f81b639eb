import { useTranslations } from 'next-intl';

/** Lets somebody who has a name put it beside their words; the book never holds it. Nothing for those without one. */
export function Sign({ name }: { name: string | null }) {
  const t = useTranslations('proposal');
  if (!name) return null;
  return (
    <label className="flex min-h-12 items-center gap-3">
      <input type="checkbox" name="sign" className="size-6 shrink-0 accent-ink" />
      {t('sign', { name })}
    </label>
  );
}
