import { useTranslations } from 'next-intl';
import { meant, useWhen } from '../../../time/index.ts';

/**
 * Asks which hour is meant where the one typed (`wall`, in `zone`) never comes or comes twice, because clocks are changed
 * that night. The form has the answer as `which`.
 */
export function WhichHour({ wall, zone }: { wall: string; zone: string }) {
  const t = useTranslations('meeting.time_ambiguous');
  const { dayAndHour } = useWhen(zone);
  const moment = meant(wall, zone);
  return (
    <div role="status">
      {moment && 'code' in moment && (
        <fieldset className="grid gap-2">
          <legend className="mb-1 font-bold">{t(moment.why)}</legend>
          {(['earlier', 'later'] as const).map((which, place) => (
            <label
              key={which}
              className="flex min-h-12 items-center gap-3 rounded-small border-2 border-line bg-raised px-3 py-2 has-checked:border-ink has-checked:bg-sunk"
            >
              <input
                type="radio"
                name="which"
                value={which}
                required
                className="size-6 shrink-0 accent-ink"
              />
              <span>
                {moment.why === 'twice' ? t(which) : dayAndHour(moment.choices[place] ?? moment.choices[0])}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
