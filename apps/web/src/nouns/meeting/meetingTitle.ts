import type { Metadata } from 'next';
import { getAssembly } from '../../server/index.ts';

/** The title of a page about a meeting; of the assembly where its room keeps the meeting no more. */
export async function meetingTitle(props: {
  params: Promise<{ slug: string; id: string }>;
}): Promise<Metadata> {
  const { slug, id } = await props.params;
  const { room } = (await getAssembly(slug)).view;
  return { title: room.meetings[id]?.title ?? room.assembly.name };
}
