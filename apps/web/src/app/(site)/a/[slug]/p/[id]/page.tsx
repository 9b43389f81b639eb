import type { Metadata } from 'next';
import { EarlierTests } from '../../../../../../features/proposal/EarlierTests.tsx';
import { ProposalScreen } from '../../../../../../features/proposal/ProposalScreen.tsx';
import { Versions } from '../../../../../../features/proposal/Versions.tsx';
import { Room } from '../../../../../../live/Room.tsx';
import { Rules } from '../../../../../../nouns/charter/Rules.tsx';
import { getAssembly, read } from '../../../../../../server/index.ts';
import { ZoneNote } from '../../../../../../time/index.ts';

type Props = { params: Promise<{ slug: string; id: string }> };

const proposalOf = (id: string, proposalId: string) => read('proposal', { params: { id, proposalId } });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params;
  const { view } = await getAssembly(slug);
  return { title: (await proposalOf(view.room.assembly.id, id)).title };
}

export default async function ProposalPage({ params }: Props) {
  const { slug, id } = await params;
  const of = await getAssembly(slug);
  const { assembly } = of.view.room;
  const proposal = await proposalOf(assembly.id, id);
  const { versions, closedTests: _closedTests, signedBy, ...made } = proposal;
  return (
    <Room of={of}>
      <ZoneNote zone={assembly.timeZone} />
      <ProposalScreen
        made={made}
        versions={<Versions versions={versions} signedBy={signedBy} zone={assembly.timeZone} />}
        tests={<EarlierTests proposal={proposal} zone={assembly.timeZone} />}
        rules={<Rules proposal={proposal} assembly={assembly} />}
      />
    </Room>
  );
}
