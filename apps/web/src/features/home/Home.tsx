import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Page } from '../../design/Page.tsx';
import { Section } from '../../design/Section.tsx';
import { ClientWords } from '../../i18n/ClientWords.tsx';
import { KeepFresh } from '../../live/fresh/KeepFresh.tsx';
import { SpeakerStrip } from '../../live/SpeakerStrip.tsx';
import { getNames } from '../../server/names.ts';
import { getSpeakers } from '../../server/speakers.ts';
import { Find, type Wanted } from './Find.tsx';
import { HomeBar } from './HomeBar.tsx';
import { MyAssemblies } from './MyAssemblies.tsx';
import { booksOf, getMine } from './mine.ts';
import { NeedsMe } from './NeedsMe.tsx';
import { PhraseReminder } from './PhraseReminder.tsx';

/** The first page: for a newcomer what this is; for everybody else what needs them now. */
export async function Home({ wanted, join }: { wanted: Wanted; join: ReactNode }) {
  const t = await getTranslations('home');
  const mine = await getMine();
  const speakers = await getSpeakers();
  const items = mine.flatMap((one) => one.items);
  const known = items.length > 0;
  const own = speakers ? mine.filter(({ participant }) => participant.id === speakers.now.id) : mine;
  const names = await getNames(mine.map(({ participant }) => participant));
  const needed = own.flatMap((one) => one.items);
  return (
    <ClientWords of="own">
      <SpeakerStrip speakers={speakers} />
      <Page title={t(known ? 'greeting' : 'title')} lead={!known && t('newcomer')}>
        {known && (
          <Section title={t('now')}>
            <NeedsMe items={needed} now={Date.now()} />
          </Section>
        )}
        <PhraseReminder names={speakers && names} />
        {known && <MyAssemblies mine={mine} names={names} />}
        {join}
        <Section title={t('find')}>
          <Find {...wanted} />
        </Section>
        <HomeBar items={needed} known={known} />
        <KeepFresh books={booksOf(items)} />
      </Page>
    </ClientWords>
  );
}
