import { useTranslations } from 'next-intl';

/** Says, where something cannot be done without script, that this is why. */
export function NoScript() {
  const t = useTranslations('session');
  return (
    <noscript>
      <p className="font-bold">{t('script')}</p>
    </noscript>
  );
}
