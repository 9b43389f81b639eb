import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { policyOf } from './policy.ts';
import type { Version } from './version.ts';

/** A page as it is handed out, compressed once. */
export interface Made {
  plain: Buffer;
  br: Buffer;
  gzip: Buffer;
  policy: string;
  /** Tells this page from any other that is kept. */
  tag: string;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** A page lives for as long as its head: thorough enough, and a few ms. */
const THOROUGH = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

export const sizeOf = ({ plain, br, gzip: zipped, policy }: Made): number =>
  plain.length + br.length + zipped.length + policy.length;

/**
 * Asks the web for a page as nobody sees it: no cookie, no authorization, no address go with the question. null where
 * the page is not one to keep: another status, or it would set a cookie. @throws where the web cannot make it now
 */
export async function make(web: string, url: string, version: Version, secret: string): Promise<Made | null> {
  const answer = await fetch(new URL(url, web), {
    redirect: 'manual',
    headers: {
      accept: 'text/html',
      'accept-language': version.locale,
      'x-theme': version.theme,
      'x-forwarded-host': version.host,
      'x-forwarded-proto': version.scheme,
      'x-kept': secret,
    },
  });
  const html = await answer.text();
  if (answer.status >= 500) throw new Error(`the web answered ${answer.status}`);
  if (answer.status !== 200 || answer.headers.has('set-cookie')) return null;
  const plain = Buffer.from(html);
  const tag = createHash('sha256').update(plain).digest('base64url');
  const [br, zipped] = await Promise.all([brotli(plain, THOROUGH), zip(plain)]);
  return { plain, br, gzip: zipped, policy: policyOf(html, version.scheme === 'https'), tag };
}
