'use client';
import { useTranslations } from 'next-intl';
import { Section } from '../../design/Section.tsx';
import { useRoom } from '../../live/index.ts';
import { OpenMeeting } from './OpenMeeting.tsx';
import { sorted } from './sorted.ts';
import { TestCard } from './TestCard.tsx';

/** What happens in the assembly at this moment. Needs the words `assembly`, `weave`, `positions`, `standing`, `countdown`. */
export function Now() {
  const t = useTranslations('assembly');
  const { room } = useRoom().view;
  const { testing, open } = sorted(room);
  const home = `/a/${room.assembly.slug}`;
  const fresh = room.assembly.meetingsClosed === 0 && Object.keys(room.meetings).length === 0;
  return (
    <Section title={t('now')}>
      {testing.map((p) => p.test && <TestCard key={p.id} proposal={p} test={p.test} home={home} />)}
      {open && <OpenMeeting meeting={open} home={home} />}
      {testing.length === 0 && !open && <p>{t(fresh ? 'quietNew' : 'quiet')}</p>}
    </Section>
  );
}
