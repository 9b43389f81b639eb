import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Page } from '../../../../../../design/Page.tsx';
import { ConveneForm } from '../../../../../../features/meeting/convening/ConveneForm.tsx';
import { Room } from '../../../../../../live/Room.tsx';
import { getAssembly } from '../../../../../../server/index.ts';

type Props = { params: Promise<{ slug: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('meeting'))('conveneTitle'),
});

export default async function Convene({ params }: Props) {
  const { slug } = await params;
  const assembly = await getAssembly(slug);
  const t = await getTranslations('meeting');
  return (
    <Room of={assembly}>
      <Page
        title={t('conveneTitle')}
        lead={t('conveneLead')}
        above={
          <Link href={`/a/${slug}`} prefetch={false} className="w-fit py-1">
            {assembly.view.room.assembly.name}
          </Link>
        }
      >
        <ConveneForm />
      </Page>
    </Room>
  );
}
