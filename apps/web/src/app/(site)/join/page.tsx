import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Join } from '../../../features/join/Join.tsx';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('join'))('title'),
});

export default async function JoinPage({ searchParams }: { searchParams: Promise<{ code?: string }> }) {
  return <Join code={(await searchParams).code} />;
}
