/**
 * The pages' content security policy. `upgrade-insecure-requests` only for pages that came by HTTPS: telephones in the
 * hall come over plain HTTP, and it would break every page there. Development needs eval and inline styles for hot reloading.
 */
export const contentSecurityPolicy = (nonce: string, development: boolean, https: boolean): string =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' ${development ? `'unsafe-inline'` : `'nonce-${nonce}'`}`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
