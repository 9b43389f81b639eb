import { gzipSync } from 'node:zlib';

const SCRIPT = /<script\b([^>]*)>/gi;

/** All scripts a page names, compressed: bytes and how many. @throws where the page is not there or names none */
export async function scriptsOf(
  url: string,
  path: string,
  token: string | null,
): Promise<{ bytes: number; files: number }> {
  const headers = { 'accept-language': 'es', ...(token && { cookie: `coordinadora=${token}` }) };
  const page = await fetch(url + path, { headers, redirect: 'manual' });
  if (page.status !== 200) throw new Error(`${path} answers ${page.status}`);
  const html = await page.text();
  const sources = new Set<string>();
  for (const [, attributes = ''] of html.matchAll(SCRIPT)) {
    const source = /\bsrc="([^"]+)"/i.exec(attributes)?.[1];
    if (source && !/\bnomodule\b/i.test(attributes)) sources.add(source.replaceAll('&amp;', '&'));
  }
  if (sources.size === 0) throw new Error(`${path} names no scripts`);
  let bytes = 0;
  for (const source of sources) {
    const script = await fetch(new URL(source, url));
    if (!script.ok) throw new Error(`${source} answers ${script.status}`);
    bytes += gzipSync(await script.bytes(), { level: 9 }).length;
  }
  return { bytes, files: sources.size };
}
