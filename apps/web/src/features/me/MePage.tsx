import { LOCALES } from '@coordinadora/contract/preferences';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '../../design/Page.tsx';
import { Section } from '../../design/Section.tsx';
import { ClientWords } from '../../i18n/ClientWords.tsx';
import { NoScript } from '../../nouns/participant/NoScript.tsx';
import { getMe } from '../../server/me.ts';
import { getNames } from '../../server/names.ts';
import { PreferenceForm } from '../../site/PreferenceForm.tsx';
import { Devices } from './Devices.tsx';
import { Phrase } from './Phrase.tsx';
import { Restore } from './Restore.tsx';
import { Self } from './Self.tsx';

/** Oneself: everything the server knows, how to go on elsewhere, and how to leave. */
export async function MePage() {
  const [t, frame, me] = [await getTranslations('me'), await getTranslations('frame'), await getMe()];
  const participants = me?.participants ?? [];
  const known = participants.length > 0;
  const shared = participants.length > 1 ? await getNames(participants) : null;
  return (
    <ClientWords of="own">
      <Page title={t('title')} lead={t(known ? 'lead' : 'stranger')}>
        <NoScript />
        {known && (
          <Section title={t('phrase')}>
            <Phrase names={shared} />
          </Section>
        )}
        {participants.map((one) => (
          <Self key={one.id} participant={one} shared={shared?.[one.id]} />
        ))}
        {me && known && (
          <Section title={t('devices')}>
            <Devices devices={me.devices} />
          </Section>
        )}
        <Section title={t('restore')}>
          <Restore />
        </Section>
        <PreferenceForm
          name="locale"
          legend={t('language')}
          now={await getLocale()}
          choices={LOCALES.map((value) => ({ value, label: frame(value), lang: value }))}
        />
      </Page>
    </ClientWords>
  );
}
