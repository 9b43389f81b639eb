/**
 * The door for whoever fills an empty database before anybody is served: people whom no device holds, and books
 * written by the ordinary writer with a clock that is moved by hand. Light until there is something to fill.
 */
export { fillOnce } from './fill-once.ts';
export type { Past } from './open.ts';
export type { Cast, Named, Resident } from './people.ts';
export type { Said, Scribe } from './scribe.ts';
