import { getTranslations } from 'next-intl/server';
import { ButtonLink, Empty, Page } from '../design/index.ts';
import { SiteFrame } from '../frame/SiteFrame.tsx';

export default async function NotFound() {
  const t = await getTranslations('notFound');
  return (
    <SiteFrame>
      <Page title={t('title')}>
        <Empty>{t('text')}</Empty>
        <ButtonLink href="/" kind="primary">
          {t('home')}
        </ButtonLink>
      </Page>
    </SiteFrame>
  );
}
