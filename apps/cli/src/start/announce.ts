import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import qrcode from 'qrcode';
import { spoken } from '../spoken.ts';
import { localAddress, networkAddress } from './addresses.ts';
import type { Settings } from './settings.ts';
import { WORDS } from './words.ts';

type DemoLink = { situation: { es: string; en: string }; url: string };

/** What the person at the terminal needs now: where it is, also for telephones, and ways in. */
export async function announce({ host, port, dataFolder, asked }: Settings): Promise<void> {
  const language = spoken(process.env);
  const words = WORDS[language];
  const here = localAddress(host, port);
  const network = networkAddress(host, port);
  console.log(`\n${words.here(here)}\n`);
  if (network) {
    console.log(words.telephones(network));
    console.log(await qrcode.toString(network, { type: 'utf8', margin: 2 }));
  }
  const links = asked.worlds.length > 0 ? await readLinks(join(dataFolder, 'demo-links.json')) : [];
  if (links.length > 0) console.log(words.ways);
  for (const { situation, url } of links) console.log(`  ${situation[language]}\n    ${here}${url}`);
  console.log(`\n${words.stop}`);
}

const readLinks = (path: string): Promise<DemoLink[]> =>
  readFile(path, 'utf8').then(
    (text) => JSON.parse(text),
    () => [],
  );
