import type { Wanted } from '../../features/home/Find.tsx';
import { Home } from '../../features/home/Home.tsx';

export default async function HomePage({ searchParams }: { searchParams: Promise<Wanted> }) {
  return <Home wanted={await searchParams} />;
}
