import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import qrcode from 'qrcode';
import { localAddress, networkAddress } from './addresses.ts';
import type { Settings } from './settings.ts';

type DemoLink = { situation: { es: string; en: string }; url: string };

/** What the person at the terminal needs now: where it is, also for telephones, and ways in. */
export async function announce({ host, port, dataFolder, demo }: Settings): Promise<void> {
  const here = localAddress(host, port);
  const network = networkAddress(host, port);
  console.log(`\nCoordinadora is at ${here}\n`);
  if (network) {
    console.log(`Telephones on the same network: ${network}`);
    console.log(await qrcode.toString(network, { type: 'utf8', margin: 2 }));
  }
  const links = demo ? await readLinks(join(dataFolder, 'demo-links.json')) : [];
  if (links.length > 0) console.log('Sign in as somebody of the demo world:');
  for (const { situation, url } of links) console.log(`  ${situation.en}\n    ${here}${url}`);
  console.log('\nCtrl-C stops everything.');
}

const readLinks = (path: string): Promise<DemoLink[]> =>
  readFile(path, 'utf8').then(
    (text) => JSON.parse(text),
    () => [],
  );
