import { useTranslations } from 'next-intl';
import { useRoom } from '../../live/index.ts';

/** Lets somebody who has a name put it beside their words; the book never holds it. Nothing for those without one. */
export function Sign() {
  const t = useTranslations('proposal');
  const { name } = useRoom();
  if (!name) return null;
  return (
    <label className="flex min-h-12 items-center gap-3">
      <input type="checkbox" name="sign" className="size-6 shrink-0 accent-ink" />
      {t('sign', { name })}
    </label>
  );
}
