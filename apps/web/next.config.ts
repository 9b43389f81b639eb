import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

/** Messages are compiled at build time, so that no message parser travels to the telephone. */
const withMessages = createNextIntlPlugin({
  requestConfig: './src/i18n/request.ts',
  experimental: {
    messages: { path: './messages', format: 'json', locales: ['es', 'en'], precompile: true },
  },
});

/** What the page knows of itself, to notice that the server has become another: program and build. */
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const build = process.env.WEB_BUILD ?? '';

const config: NextConfig = {
  env: { PROGRAM_VERSION: version, WEB_BUILD: build },
  generateBuildId: () => build || null,
  transpilePackages: ['@coordinadora/client', '@coordinadora/contract', '@coordinadora/domain'],
  turbopack: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    rules: { '**/messages/*/refusals.ts': { loaders: ['./messages/made.mjs'], as: '*.js' } },
  },
  poweredByHeader: false,
  devIndicators: false,
  // `npm run typecheck` covers this folder; a neighbour who types `npm start` need not wait for it.
  typescript: { ignoreBuildErrors: true },
};

export default withMessages(config);
