'use client';
import { isTimeZone, placeOf, zoneName } from '@coordinadora/contract/zones';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { otherZones, ZONES } from './zones.ts';

/**
 * Whose hour the assembly goes by. The places most look for come with the page; the device adds all it knows and chooses its
 * own. It does so by hand and before the form puts back what was typed: an option has to be there to be chosen.
 */
export function ZoneField() {
  const t = useTranslations('founding');
  const locale = useLocale();
  const field = useRef<HTMLSelectElement>(null);
  const others = useRef<HTMLOptGroupElement>(null);
  useEffect(() => {
    const select = field.current;
    if (!select) return;
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const options = () => [...select.options];
    const there = new Set(options().map(({ text }) => text));
    const more = otherZones(own, (zone) => placeOf(zone, locale), there);
    others.current?.append(...more.map(([place, zone]) => new Option(place, zone)));
    const mine = options().find(({ text }) => text === placeOf(own, locale));
    if (mine && isTimeZone(own)) select.value = mine.value;
  }, [locale]);
  return (
    <label className="grid gap-1">
      <span className="font-bold">{t('zone')}</span>
      <span className="text-soft">{t('zoneHint')}</span>
      <select
        ref={field}
        name="timeZone"
        defaultValue=""
        required
        className="min-h-13 w-full rounded-small border-2 border-line bg-raised px-3 text-ink"
      >
        <option value="">{t('zoneNone')}</option>
        <optgroup label={t('zonesNear')}>
          {ZONES.map((zone) => [placeOf(zone, locale), zone] as const)
            .toSorted(([a], [b]) => a.localeCompare(b, locale))
            .map(([place, zone]) => (
              <option key={zone} value={zone}>
                {place}
              </option>
            ))}
        </optgroup>
        <optgroup ref={others} label={t('zonesFar')} />
        <option value="UTC">{zoneName('UTC', locale)}</option>
      </select>
    </label>
  );
}
