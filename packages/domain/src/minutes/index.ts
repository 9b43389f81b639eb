export { minutesMarkdown } from './markdown.ts';
export { minutesOf } from './minutes.ts';
export type * from './types.ts';
export type { MinutesWords } from './words.ts';
