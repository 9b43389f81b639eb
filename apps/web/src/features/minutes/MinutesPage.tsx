import type { AssemblyView, MinutesSheet } from '@coordinadora/contract';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Page } from '../../design/Page.tsx';
import { Section } from '../../design/Section.tsx';
import { Tag } from '../../design/Tag.tsx';
import { ThumbBar } from '../../design/ThumbBar.tsx';
import { KeepFresh } from '../../live/fresh/KeepFresh.tsx';
import { Adopted } from './Adopted.tsx';
import { Agenda } from './Agenda.tsx';
import { Closing } from './Closing.tsx';
import { Facts } from './Facts.tsx';
import { PrintButton } from './PrintButton.tsx';
import { Tested } from './Tested.tsx';

/** The minutes on screen and on paper; a draft as long as the meeting is open. */
export async function MinutesPage({ of, assembly }: { of: MinutesSheet; assembly: AssemblyView }) {
  const t = await getTranslations('minutes');
  const { id, slug, name } = assembly.view.room.assembly;
  const home = `/a/${slug}`;
  const file = `/api/v1/assemblies/${id}/meetings/${of.meetingId}/minutes`;
  return (
    <Page title={t('title', { title: of.title })} above={<Link href={home}>{name}</Link>}>
      {of.draft && (
        <div className="flex flex-wrap items-center gap-3">
          <Tag strong>{t('draft')}</Tag>
          <KeepFresh books={[{ assemblyId: id, ...of.head }]} />
        </div>
      )}
      <Facts of={of} />
      <Agenda items={of.agenda} />
      <Adopted decisions={of.decisions} home={home} zone={of.timeZone} />
      <Section title={t('tests')}>
        {of.tests.length === 0 && <p>{t('noTests')}</p>}
        {of.tests.map((test) => (
          <Tested key={test.testId} test={test} zone={of.timeZone} />
        ))}
      </Section>
      <Closing of={of} />
      <div className="print:hidden">
        <Section title={t('take')}>
          <p className="flex flex-wrap gap-x-6">
            <a
              className="inline-flex min-h-12 items-center"
              href={`${file}?format=markdown`}
              download={`${slug}.md`}
            >
              {t('markdown')}
            </a>
            <a
              className="inline-flex min-h-12 items-center"
              href={`${file}?format=json`}
              download={`${slug}.json`}
            >
              {t('json')}
            </a>
          </p>
        </Section>
      </div>
      <ThumbBar>
        <PrintButton>{t('print')}</PrintButton>
      </ThumbBar>
    </Page>
  );
}
