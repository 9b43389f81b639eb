import type { State } from '../rule/state.ts';

/** The shape of an IANA name. Whether there is such a zone differs between programs, and a verdict must not. */
const SHAPE = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/;
const LONGEST = 64;

/** ASM-4: whether a text can be the name of a time zone. */
export const zoneFits = (zone: string): boolean => zone.length <= LONGEST && SHAPE.test(zone);

/** The zone the assembly tells its times in (IANA): UTC until its book says otherwise. */
export const zoneOf = ({ assembly }: State): string => assembly?.timeZone ?? 'UTC';
