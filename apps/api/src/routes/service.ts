import { openapi } from '@coordinadora/contract';
import program from '../../../../package.json' with { type: 'json' };
import { Failure } from '../problems/failure.ts';
import { isMigrated } from '../store/migrations.ts';
import type { Handlers } from './call.ts';

/** The program's: that of the package at the root, read once. */
export const VERSION = program.version;
/** Made once: nothing in it depends on the request. */
const document = openapi(VERSION) as { openapi: string };

export const serviceHandlers: Handlers<'health' | 'ready' | 'openapi'> = {
  health: async () => ({ status: 'ok', version: VERSION }),
  ready: async ({ shell }) => {
    const ready = await isMigrated(shell.pool).catch(() => false);
    if (!ready) throw new Failure('unavailable', { retryAfter: 1 });
    return { status: 'ok' };
  },
  openapi: async () => document,
};
