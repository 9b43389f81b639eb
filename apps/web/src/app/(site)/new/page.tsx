import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Field } from '../../../design/Field.tsx';
import { Page } from '../../../design/Page.tsx';
import { CharterField } from '../../../features/founding/CharterField.tsx';
import { FoundingForm } from '../../../features/founding/FoundingForm.tsx';
import { ZoneField } from '../../../features/founding/ZoneField.tsx';
import { ClientWords } from '../../../i18n/ClientWords.tsx';
import { LevelField } from '../../../nouns/assembly/LevelField.tsx';
import { NoScript } from '../../../nouns/participant/NoScript.tsx';
import { getSpeakers } from '../../../server/speakers.ts';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('founding'))('title'),
});

export default async function Found() {
  const [t, speakers] = [await getTranslations('founding'), await getSpeakers()];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <NoScript />
      <ClientWords of="own">
        <FoundingForm actAs={speakers?.now.id}>
          <Field
            name="territory"
            label={t('territory')}
            hint={t('territoryHint')}
            maxLength={120}
            autoComplete="off"
          />
          <LevelField label={t('level')} />
          <ZoneField />
          <CharterField />
        </FoundingForm>
      </ClientWords>
    </Page>
  );
}
