import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildNext, root, type Site, serveNext } from './next.ts';

const FILES: Record<string, string> = {
  'package.json': '{ "name": "empty", "private": true, "type": "module" }',
  'next.config.ts': `export default { turbopack: { root: ${JSON.stringify(root)} }, typescript: { ignoreBuildErrors: true } };`,
  'app/layout.tsx': `export default function Layout({ children }: { children: unknown }) {
  return <html lang="es"><body>{children as never}</body></html>;
}`,
  'app/page.tsx': `export const dynamic = 'force-dynamic';
export default function Page() {
  return <p>.</p>;
}`,
};

/** A Next app with nothing in it, inside the repository so that it finds the same packages; removed when stopped. */
export async function startEmptyNext(): Promise<Site> {
  await mkdir(join(root, '.data'), { recursive: true });
  const folder = await mkdtemp(join(root, '.data/empty-next-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await mkdir(join(folder, 'app'));
    for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
    await buildNext(folder);
    const { url, stop } = await serveNext(folder);
    return { url, stop: () => stop().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
