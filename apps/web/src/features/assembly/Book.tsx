import type { AssemblyView } from '@coordinadora/contract';
import { getTranslations } from 'next-intl/server';
import { Section } from '../../design/Section.tsx';

/** The record book to take away, and how to check it. */
export async function Book({ of }: { of: AssemblyView }) {
  const t = await getTranslations('assembly');
  const { id, slug } = of.view.room.assembly;
  return (
    <Section title={t('book')}>
      <p>{t('bookText')}</p>
      <p>
        <a
          href={`/api/v1/assemblies/${id}/record.jsonl`}
          download={`${slug}.jsonl`}
          className="inline-flex min-h-12 items-center font-bold"
        >
          {t('download')}
        </a>
      </p>
      <p className="text-soft">
        {t('head', { seq: of.seq })} <code className="break-all">{of.hash}</code>
      </p>
      <p className="text-soft">
        {t('verify')} <code className="break-all">npm run verify -- {slug}.jsonl</code>
      </p>
    </Section>
  );
}
