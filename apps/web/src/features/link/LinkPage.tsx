import { getTranslations } from 'next-intl/server';
import { Page } from '../../design/Page.tsx';
import { ClientWords } from '../../i18n/ClientWords.tsx';
import { NoScript } from '../../nouns/participant/NoScript.tsx';
import { Exchange } from './Exchange.tsx';

/** Where a sign-in link (`in`) or a hall link (`hall`) arrives; the secret stands in the fragment. */
export async function LinkPage({ kind }: { kind: 'in' | 'hall' }) {
  const t = await getTranslations('session');
  return (
    <Page title={t(`${kind}Title`)}>
      <NoScript />
      <ClientWords of="own">
        <Exchange text={t(`${kind}Text`)} />
      </ClientWords>
    </Page>
  );
}
