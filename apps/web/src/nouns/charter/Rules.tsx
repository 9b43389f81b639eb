import type { ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Section } from '../../design/Section.tsx';
import { CharterText } from './CharterText.tsx';

type Props = {
  proposal: Pick<ProposalPart, 'charter' | 'charterVersion'>;
  /** The name of the assembly's ready charter, as long as it is the one this proposal opened under. */
  assembly: { charterVersion: number; charterName?: string };
};

/** The rules that were frozen when the proposal opened, in a sentence, and one by one a tap away. */
export function Rules({ proposal, assembly }: Props) {
  const t = useTranslations('proposal');
  const name = assembly.charterVersion === proposal.charterVersion ? assembly.charterName : undefined;
  return (
    <Section title={t('rules')}>
      <CharterText charter={proposal.charter} name={name} />
    </Section>
  );
}
