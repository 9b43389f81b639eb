import { useTranslations } from 'next-intl';
import { Section } from '../../design/index.ts';

/** How anybody checks this result by themselves: the whole book, and the command that decides it again. */
export function Recompute({ assembly, head }: { assembly: { id: string; slug: string }; head: string }) {
  const t = useTranslations('decision');
  const file = `${assembly.slug}.jsonl`;
  return (
    <Section title={t('recompute')}>
      <p>{t('recomputeHow')}</p>
      <p className="print:hidden">
        <a
          href={`/api/v1/assemblies/${assembly.id}/record.jsonl`}
          download={file}
          className="inline-flex min-h-12 items-center font-bold"
        >
          {t('download')}
        </a>
      </p>
      <pre className="overflow-x-auto rounded-small border-2 border-line bg-sunk px-3 py-2 whitespace-pre-wrap break-all">
        {`npm run verify -- ${file} --head ${head}`}
      </pre>
      <p className="text-soft">{t('head')}</p>
    </Section>
  );
}
