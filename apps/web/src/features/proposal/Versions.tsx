import type { ProposalView } from '@coordinadora/contract';
import { useTranslations } from 'next-intl';
import { Diff } from '../../design/Diff.tsx';
import { Section } from '../../design/index.ts';
import { useWhen } from '../../time/index.ts';

type Version = ProposalView['versions'][number];
type Props = Pick<ProposalView, 'versions' | 'signedBy'> & { zone: string };

/** Every version, newest first, with what changed from the one before it, word by word. */
export function Versions({ versions, signedBy, zone }: Props) {
  const t = useTranslations('proposal');
  return (
    <Section title={t('versions', { count: versions.length })}>
      {versions.toReversed().map((version) => (
        <OneVersion
          key={version.version}
          version={version}
          before={versions.find(({ version: v }) => v === version.version - 1)}
          by={signedBy[version.version]}
          zone={zone}
        />
      ))}
    </Section>
  );
}

type One = { version: Version; before: Version | undefined; by: string | undefined; zone: string };

function OneVersion({ version, before, by, zone }: One) {
  const t = useTranslations('proposal');
  const at = useWhen(zone).dateAndHour(version.at);
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
