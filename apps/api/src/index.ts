export { type App, buildApp } from './app.ts';
export { rebuild } from './rebuild/rebuild.ts';
export type { Settings } from './settings.ts';
export { openShell, type Shell } from './shell.ts';
