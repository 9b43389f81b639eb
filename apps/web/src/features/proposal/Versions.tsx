import type { ProposalView } from '@coordinadora/contract';
import { useFormatter, useTranslations } from 'next-intl';
import { Diff } from '../../design/Diff.tsx';
import { Section } from '../../design/index.ts';

type Version = ProposalView['versions'][number];

/** Every version, newest first, with what changed from the one before it, word by word. */
export function Versions({ versions, signedBy }: Pick<ProposalView, 'versions' | 'signedBy'>) {
  const t = useTranslations('proposal');
  return (
    <Section title={t('versions', { count: versions.length })}>
      {versions.toReversed().map((version) => (
        <OneVersion
          key={version.version}
          version={version}
          before={versions.find(({ version: v }) => v === version.version - 1)}
          by={signedBy[version.version]}
        />
      ))}
    </Section>
  );
}

function OneVersion(props: { version: Version; before: Version | undefined; by: string | undefined }) {
  const t = useTranslations('proposal');
  const format = useFormatter();
  const { version, before, by } = props;
  const at = format.dateTime(version.at, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <details>
      <summary className="min-h-12 py-2">
        <b>{t('version', { number: version.version })}</b> · {at}
        {by && ` · ${by}`}
      </summary>
      <div className="grid gap-2 border-l-4 border-line py-1 pl-4">
        {version.reason && <p>{t('because', { reason: version.reason })}</p>}
        {before && before.title !== version.title && <Diff before={before.title} after={version.title} />}
        {before ? (
          <Diff before={before.text} after={version.text} />
        ) : (
          <p className="whitespace-pre-wrap">{version.text}</p>
        )}
      </div>
    </details>
  );
}
