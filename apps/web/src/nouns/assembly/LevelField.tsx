import { LEVELS, type Level } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';

export const isLevel = (value: string | undefined): value is Level => LEVELS.some((level) => level === value);

/** Of what size an assembly is; the neighbourhood, the most usual, is chosen beforehand. With `all`, one may leave it open: for finding. */
export function LevelField(props: { label: string; all?: string; now?: string | undefined }) {
  const t = useTranslations('assembly.level');
  return (
    <label className="grid gap-1">
      <span className="font-bold">{props.label}</span>
      <select
        name="level"
        defaultValue={props.now ?? (props.all ? '' : 'neighbourhood')}
        className="min-h-13 w-full rounded-small border-2 border-line bg-raised px-3 text-ink"
      >
        {props.all && <option value="">{props.all}</option>}
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {t(level)}
          </option>
        ))}
      </select>
    </label>
  );
}
