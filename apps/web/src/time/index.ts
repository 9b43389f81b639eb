export { useOwnZone } from './useOwnZone.ts';
export { useWhen } from './useWhen.ts';
export { meant, nextQuarter } from './wall.ts';
export type { When } from './when.ts';
export { ZoneNote } from './ZoneNote.tsx';
