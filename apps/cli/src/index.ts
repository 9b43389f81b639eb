export { openScratch } from './postgres/scratch.ts';
export { migrate } from './prisma/migrate.ts';
export { ensureWebBuilt } from './web/build.ts';
