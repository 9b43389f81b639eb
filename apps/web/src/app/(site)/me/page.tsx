import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MePage } from '../../../features/me/MePage.tsx';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('me'))('title'),
});

export default function Me() {
  return <MePage />;
}
