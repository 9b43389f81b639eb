import { getTranslations } from 'next-intl/server';
import { Page } from '../../design/Page.tsx';
import { JoinForm } from './JoinForm.tsx';
import { goToAssembly } from './resolve.ts';

/** Goes to the assembly of `code`; without one, or with one that does not fit, asks for it. */
export async function Join({ code }: { code: string }) {
  const t = await getTranslations('join');
  await goToAssembly(code);
  return (
    <Page title={t('title')}>
      <JoinForm wrong={code.trim() || undefined} />
    </Page>
  );
}
