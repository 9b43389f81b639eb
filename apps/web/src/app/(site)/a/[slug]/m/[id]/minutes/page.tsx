import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MinutesPage } from '../../../../../../../features/minutes/MinutesPage.tsx';
import { getAssembly, read } from '../../../../../../../server/index.ts';

type Props = { params: Promise<{ slug: string; id: string }> };

async function load({ params }: Props) {
  const { slug, id } = await params;
  const assembly = await getAssembly(slug);
  const of = await read('minutes', { params: { id: assembly.view.room.assembly.id, meetingId: id } });
  return { assembly, of };
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { of } = await load(props);
  return { title: (await getTranslations('minutes'))('title', { title: of.title }) };
};

export default async function Minutes(props: Props) {
  return <MinutesPage {...(await load(props))} />;
}
