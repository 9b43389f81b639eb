import { createHash } from 'node:crypto';

const INLINE = /<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;

const hashesOf = (html: string, tag: string): string[] => {
  const found = [...html.matchAll(INLINE)].filter(([, name]) => name === tag);
  const hashes = found.map(([, , text = '']) => createHash('sha256').update(text).digest('base64'));
  return [...new Set(hashes)].map((hash) => `'sha256-${hash}'`);
};

/**
 * The content security policy of one page: its own inline scripts and styles by their hashes, and what comes from this
 * address. `upgrade-insecure-requests` only for pages that came by HTTPS: telephones in a hall come over plain HTTP.
 */
export const policyOf = (html: string, https: boolean): string =>
  [
    `default-src 'self'`,
    ['script-src', `'self'`, ...hashesOf(html, 'script')].join(' '),
    ['style-src', `'self'`, ...hashesOf(html, 'style')].join(' '),
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
