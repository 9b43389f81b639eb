'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../../design/Button.tsx';
import { Page } from '../../design/Page.tsx';
import { Problem } from '../../design/Problem.tsx';

/** When a page cannot be made (the server behind it is away): says so, and tries again without losing the way here. */
export default function Failure() {
  const t = useTranslations('failure');
  return (
    <Page title={t('title')}>
      <Problem title={t('text')} />
      <Button kind="primary" onClick={() => location.reload()}>
        {t('again')}
      </Button>
    </Page>
  );
}
