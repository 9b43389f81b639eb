import type { Wanted } from '../../features/home/Find.tsx';
import { Home } from '../../features/home/Home.tsx';
import { JoinSection } from '../../features/join/JoinSection.tsx';

export default async function HomePage({ searchParams }: { searchParams: Promise<Wanted> }) {
  return <Home wanted={await searchParams} join={<JoinSection />} />;
}
