import { useTranslations } from 'next-intl';
import { ButtonLink, Empty, Page } from '../design/index.ts';

/** What an address shows that leads nowhere. */
export function NothingHere() {
  const t = useTranslations('notFound');
  return (
    <Page title={t('title')}>
      <Empty>{t('text')}</Empty>
      <ButtonLink href="/" kind="primary">
        {t('home')}
      </ButtonLink>
    </Page>
  );
}
