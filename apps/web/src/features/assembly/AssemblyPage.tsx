import type { AssemblyView } from '@coordinadora/contract';
import { getTranslations } from 'next-intl/server';
import { Page } from '../../design/Page.tsx';
import { Section } from '../../design/Section.tsx';
import { Mine } from '../../live/Mine.tsx';
import { Room } from '../../live/Room.tsx';
import { CharterText } from '../../nouns/charter/index.ts';
import { ZoneNote } from '../../time/index.ts';
import { Bar } from './Bar.tsx';
import { Book } from './Book.tsx';
import { Convene } from './Convene.tsx';
import { Decisions } from './Decisions.tsx';
import { FollowLists } from './FollowLists.tsx';
import { Now } from './Now.tsx';
import { PastMeetings } from './PastMeetings.tsx';
import { Proposals } from './Proposals.tsx';
import { Share } from './Share.tsx';
import { Upcoming } from './Upcoming.tsx';

/** Where the lists of what is over go on. */
export interface From {
  decisions?: string;
  meetings?: string;
}

/** An assembly: what happens now, what comes, what is proposed, what was decided, and how to take part. */
export async function AssemblyPage({ of, from }: { of: AssemblyView; from: From }) {
  const t = await getTranslations('assembly');
  const { assembly } = of.view.room;
  const home = `/a/${assembly.slug}`;
  const where = [t(`level.${assembly.level}`), assembly.territory, assembly.sector]
    .filter(Boolean)
    .join(' · ');
  const about = (
    <>
      <Section title={t('rules')}>
        <CharterText charter={assembly.charter} name={assembly.charterName} />
      </Section>
      <Share slug={assembly.slug} code={of.code} />
      <Book of={of} />
    </>
  );
  return (
    <Room of={of}>
      <ZoneNote zone={assembly.timeZone} />
      <Page title={assembly.name} lead={where} aside={about} bar={<Bar />}>
        <Now />
        <Upcoming />
        <Mine place="do">
          <Convene />
        </Mine>
        <Proposals />
        <Decisions id={assembly.id} home={home} zone={assembly.timeZone} after={from.decisions} />
        <PastMeetings id={assembly.id} home={home} zone={assembly.timeZone} after={from.meetings} />
        <FollowLists />
      </Page>
    </Room>
  );
}
