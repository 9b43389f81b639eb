import '../../../../../../features/hall/hall.css';
import { notFound } from 'next/navigation';
import { HallScreen } from '../../../../../../features/hall/HallScreen.tsx';
import { Room } from '../../../../../../live/Room.tsx';
import { meetingTitle } from '../../../../../../nouns/meeting/meetingTitle.ts';
import { getAssembly, reachableAddress } from '../../../../../../server/index.ts';

type Props = { params: Promise<{ slug: string; id: string }> };

export { meetingTitle as generateMetadata };

export default async function Hall({ params }: Props) {
  const { slug, id } = await params;
  const assembly = await getAssembly(slug);
  if (!assembly.view.room.meetings[id]) notFound();
  const address = await reachableAddress();
  return (
    <Room of={assembly}>
      <HallScreen id={id} base={address} />
    </Room>
  );
}
