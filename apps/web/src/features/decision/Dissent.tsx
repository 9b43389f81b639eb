import type { Said } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { type Mode, Section } from '../../design/index.ts';
import { Reasons } from '../../nouns/position/index.ts';

/** The reasons in favour, and beside them those of whoever did not agree: kept in the same size and as easy to find. */
export function Dissent({ said, mode }: { said: readonly Said[]; mode: Mode }) {
  const t = useTranslations('decision');
  const agree = said.filter(({ position }) => position === 'support');
  const differ = said.filter(({ position }) => position !== 'support');
  return (
    <>
      {agree.length > 0 && (
        <Section title={t('reasons')}>
          <Reasons said={agree} mode={mode} />
        </Section>
      )}
      <Section title={t('dissent')}>
        {differ.length > 0 ? (
          <Reasons said={differ} mode={mode} />
        ) : (
          <p className="text-soft">{t('noDissent')}</p>
        )}
      </Section>
    </>
  );
}
