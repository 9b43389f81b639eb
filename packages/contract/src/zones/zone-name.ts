import type { Locale } from '../preferences/index.ts';
import { PLACES } from './places.ts';

const UNIVERSAL = /^(UTC|GMT|Etc\/.*)$/;
const SAID: Record<Locale, { of: (place: string) => string; universal: string }> = {
  es: { of: (place) => `hora de ${place}`, universal: 'hora universal, UTC' },
  en: { of: (place) => `${place} time`, universal: 'universal time, UTC' },
};

/** The place a zone (IANA) is named after, as it is written in a language: `America/La_Paz` is La Paz. */
export function placeOf(zone: string, locale: Locale): string {
  const last = zone.slice(zone.lastIndexOf('/') + 1);
  return PLACES[locale][last] ?? last.replaceAll('_', ' ');
}

/**
 * What a neighbour calls the time of a zone (IANA): "hora de La Paz". It follows from the zone's name alone: what `Intl`
 * calls it differs between programs, and a page has to say the same before and after it wakes.
 */
export const zoneName = (zone: string, locale: Locale): string =>
  UNIVERSAL.test(zone) ? SAID[locale].universal : SAID[locale].of(placeOf(zone, locale));
