export { isTimeZone, shownZone } from './is-time-zone.ts';
export { placeOf, zoneName } from './zone-name.ts';
