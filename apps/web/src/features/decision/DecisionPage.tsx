import type { AssemblyPart } from '@coordinadora/domain';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Page, Section, Stamp, Tag } from '../../design/index.ts';
import { OfAssembly } from '../../nouns/assembly/OfAssembly.tsx';
import { Rules } from '../../nouns/charter/Rules.tsx';
import { useWhen } from '../../time/index.ts';
import { DecisionFigures } from './DecisionFigures.tsx';
import { Dissent } from './Dissent.tsx';
import type { Decided } from './getDecision.ts';
import { Recompute } from './Recompute.tsx';

type Props = {
  decided: Decided;
  assembly: AssemblyPart;
  /** The head of the book as `seq:hash`. */
  head: string;
};

/** A decision to read, print and check: how it was taken, the text, reasons and dissent, the rules, the book. */
export function DecisionPage({ decided, assembly, head }: Props) {
  const t = useTranslations('decision');
  const { dateAndHour } = useWhen(assembly.timeZone);
  const { decision, proposal, test, version } = decided;
  const when = (at: number | null) => (at === null ? '' : dateAndHour(at));
  return (
    <Page
      above={
        <OfAssembly assembly={assembly}>
          <Tag>{t(`state.${stateOf(decided)}`, { when: when(decision.windowEndsAt) })}</Tag>
        </OfAssembly>
      }
      title={version.title}
      lead={
        <div className="grid gap-3">
          <div>
            <Stamp outcome={decision.label} />
          </div>
          <p>{t('adoptedAt', { when: when(decision.adoptedAt) })}</p>
        </div>
      }
      aside={
        <>
          <DecisionFigures test={test} mode={proposal.charter.mode} />
          <Dissent said={test.said} mode={proposal.charter.mode} />
        </>
      }
      after={
        <>
          <Rules proposal={proposal} assembly={assembly} />
          <Recompute assembly={assembly} head={head} />
        </>
      }
    >
      <Section title={t('text', { version: version.version })}>
        <p className="whitespace-pre-wrap">{version.text}</p>
      </Section>
      <p className="print:hidden">
        <Link
          href={`/a/${assembly.slug}/p/${proposal.id}`}
          prefetch={false}
          className="inline-flex min-h-12 items-center"
        >
          {t('toProposal')}
        </Link>
      </p>
    </Page>
  );
}

function stateOf({ decision, proposal }: Decided) {
  if (proposal.state === 'review_due') return 'review_due';
  return decision.inForceAt === null ? 'waiting' : 'in_force';
}
