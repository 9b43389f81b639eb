import type { MinutesSheet } from '@coordinadora/contract';
import { useTranslations } from 'next-intl';
import { Section } from '../../design/Section.tsx';
import { useWhen } from '../../time/index.ts';

const LINES = [1, 2, 3, 4, 5, 6];

/** The end of the sheet: the next meeting, lines to sign on paper, and the head of the book. */
export function Closing({ of }: { of: MinutesSheet }) {
  const t = useTranslations('minutes');
  const { dayAndHour } = useWhen(of.timeZone);
  return (
    <>
      {of.next && (
        <Section title={t('next')}>
          <p>
            {of.next.title} · {dayAndHour(of.next.startsAt)}
            {of.next.place && ` · ${of.next.place}`}
          </p>
        </Section>
      )}
      <div className="hidden break-inside-avoid print:block">
        <Section title={t('signatures')}>
          <div className="grid grid-cols-2 gap-x-10">
            {LINES.map((line) => (
              <p key={line} className="mt-14 border-t border-ink pt-1">
                {t('sign')}
              </p>
            ))}
          </div>
        </Section>
      </div>
      <Section title={t('head')}>
        <p className="break-all font-bold">
          {of.head.seq}:{of.head.hash}
        </p>
        <p className="text-soft">{t('headText', { seq: of.head.seq })}</p>
      </Section>
    </>
  );
}
