import { isTimeZone } from '@coordinadora/contract/zones';

/** Zones (IANA) of the places most assemblies are in: they are there before the page wakes. */
export const ZONES = [
  'Africa/Malabo',
  'America/Argentina/Buenos_Aires',
  'America/Asuncion',
  'America/Bogota',
  'America/Caracas',
  'America/Costa_Rica',
  'America/El_Salvador',
  'America/Guatemala',
  'America/Guayaquil',
  'America/Havana',
  'America/La_Paz',
  'America/Lima',
  'America/Los_Angeles',
  'America/Managua',
  'America/Mexico_City',
  'America/Montevideo',
  'America/New_York',
  'America/Panama',
  'America/Puerto_Rico',
  'America/Santiago',
  'America/Santo_Domingo',
  'America/Sao_Paulo',
  'America/Tegucigalpa',
  'Atlantic/Canary',
  'Europe/Lisbon',
  'Europe/London',
  'Europe/Madrid',
] as const;

/**
 * All other zones this device knows, its own among them, as place and zone, by place. `there`: places that are on offer
 * already; browsers have different names for one zone, but not for its place.
 */
export function otherZones(
  own: string,
  placeOf: (zone: string) => string,
  there: ReadonlySet<string>,
): [place: string, zone: string][] {
  const all = [own, ...(Intl.supportedValuesOf?.('timeZone') ?? [])].filter(isTimeZone);
  const places = new Map(all.toReversed().map((zone) => [placeOf(zone), zone]));
  return [...places].filter(([place]) => !there.has(place)).sort(([a], [b]) => a.localeCompare(b));
}
