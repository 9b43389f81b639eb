import type { Metadata } from 'next';
import { AssemblyPage, type From } from '../../../../features/assembly/AssemblyPage.tsx';
import { getAssembly } from '../../../../server/index.ts';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<From> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: (await getAssembly((await params).slug)).view.room.assembly.name,
});

export default async function Assembly({ params, searchParams }: Props) {
  return <AssemblyPage of={await getAssembly((await params).slug)} from={await searchParams} />;
}
