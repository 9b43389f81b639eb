import { existsSync } from 'node:fs';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser of the person or of Debian. Throws where there is none: tests that are left out would look passed. */
export function chromiumPath(): string {
  const found = [process.env.CHROMIUM ?? '', ...USUAL].find((path) => path && existsSync(path));
  if (found) return found;
  throw new Error(
    'No Chromium was found: install it (on Debian: apt-get install chromium) or say where it is in CHROMIUM.',
  );
}

/** Works as root and in containers, and asks nothing of the network. */
export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
