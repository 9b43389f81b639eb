export { openScratch } from './postgres/scratch.ts';
export { migrate } from './prisma/migrate.ts';
export { ensureWebBuilt, webFiles } from './web/build.ts';
export { compressFiles } from './web/compress.ts';
