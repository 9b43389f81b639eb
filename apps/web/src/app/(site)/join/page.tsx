import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Join } from '../../../features/join/Join.tsx';
import { type Asked, firstOf } from '../../../server/asked.ts';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('join'))('title'),
});

export default async function JoinPage({ searchParams }: { searchParams: Promise<{ code: Asked }> }) {
  return <Join code={firstOf((await searchParams).code)} />;
}
