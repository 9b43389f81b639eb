import '../../../../../../features/hall/hall.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HallScreen } from '../../../../../../features/hall/HallScreen.tsx';
import { Room } from '../../../../../../live/Room.tsx';
import { getAssembly, reachableAddress } from '../../../../../../server/index.ts';

type Props = { params: Promise<{ slug: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params;
  const { room } = (await getAssembly(slug)).view;
  return { title: room.meetings[id]?.title ?? room.assembly.name };
}

export default async function Hall({ params }: Props) {
  const { slug, id } = await params;
  const assembly = await getAssembly(slug);
  if (!assembly.view.room.meetings[id]) notFound();
  const address = await reachableAddress();
  return (
    <Room of={assembly} parts={['hall', 'standing', 'positions', 'weave', 'countdown', 'signals']}>
      <HallScreen id={id} base={address} />
    </Room>
  );
}
