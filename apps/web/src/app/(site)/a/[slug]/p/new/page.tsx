import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewProposal } from '../../../../../../features/proposal/NewProposal.tsx';
import { Room } from '../../../../../../live/Room.tsx';
import { getAssembly } from '../../../../../../server/index.ts';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ meeting?: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('proposal'))('new'),
});

/** `?meeting=ID` opens the proposal in that meeting. */
export default async function NewProposalPage({ params, searchParams }: Props) {
  const of = await getAssembly((await params).slug);
  const { meeting } = await searchParams;
  const meetingId = meeting && of.view.room.meetings[meeting] ? meeting : null;
  return (
    <Room of={of}>
      <NewProposal meetingId={meetingId} />
    </Room>
  );
}
