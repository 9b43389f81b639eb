import { redirect } from 'next/navigation';
import { MeetingScreen } from '../../../../../../features/meeting/MeetingScreen.tsx';
import { Room } from '../../../../../../live/Room.tsx';
import { meetingTitle } from '../../../../../../nouns/meeting/meetingTitle.ts';
import { notHeld } from '../../../../../../nouns/meeting/notHeld.ts';
import { getAssembly, read } from '../../../../../../server/index.ts';
import { ZoneNote } from '../../../../../../time/index.ts';

type Props = { params: Promise<{ slug: string; id: string }> };

export { meetingTitle as generateMetadata };

export default async function Meeting({ params }: Props) {
  const { slug, id } = await params;
  const assembly = await getAssembly(slug);
  const { room } = assembly.view;
  // The room keeps the last few only: an older one is read in its minutes, unless it was never held; one that never was
  // is "nothing here".
  const made = room.meetings[id]
    ? null
    : await read('meeting', { params: { id: room.assembly.id, meetingId: id } });
  if (made && !notHeld(made)) redirect(`/a/${slug}/m/${id}/minutes`);
  return (
    <Room of={assembly}>
      <ZoneNote zone={room.assembly.timeZone} />
      <MeetingScreen id={id} made={made} />
    </Room>
  );
}
