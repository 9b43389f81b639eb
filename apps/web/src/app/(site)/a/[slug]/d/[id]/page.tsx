import type { Metadata } from 'next';
import { DecisionPage } from '../../../../../../features/decision/DecisionPage.tsx';
import { getDecision } from '../../../../../../features/decision/getDecision.ts';
import { getAssembly } from '../../../../../../server/index.ts';
import { ZoneNote } from '../../../../../../time/index.ts';

type Props = { params: Promise<{ slug: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params;
  const { view } = await getAssembly(slug);
  return { title: (await getDecision(view.room.assembly.id, id)).version.title };
}

/** A decision does not change any more; the page needs no connection once it is there. */
export default async function Decision({ params }: Props) {
  const { slug, id } = await params;
  const { view, seq, hash } = await getAssembly(slug);
  const { assembly } = view.room;
  const decided = await getDecision(assembly.id, id);
  return (
    <>
      <ZoneNote zone={assembly.timeZone} />
      <DecisionPage decided={decided} assembly={assembly} head={`${seq}:${hash}`} />
    </>
  );
}
