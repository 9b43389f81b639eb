import { useTranslations } from 'next-intl';
import { Field } from './Field.tsx';
import { type Mode, type Offered, offered, Swatch } from './weave/index.ts';

type Props = {
  mode: Mode;
  /** The position already taken, if any. */
  now?: Offered | undefined;
  reason?: string | undefined;
  /** Why the answer was not taken, in words; shown at the reason. */
  problem?: string | undefined;
};

function Position({ mode, position, checked }: { mode: Mode; position: Offered; checked: boolean }) {
  const t = useTranslations('positions');
  return (
    <label className="flex items-center gap-3 rounded-small border-2 border-line bg-raised px-3 py-2 has-checked:border-ink has-checked:bg-sunk has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink">
      <input
        type="radio"
        name="position"
        value={position}
        defaultChecked={checked}
        required
        className="size-6 shrink-0 accent-ink"
      />
      <Swatch strand={position} large />
      <span className="min-w-0">
        <b className="block">{t(`${mode}.${position}.label`)}</b>
        <span className="block text-soft">{t(`${mode}.${position}.explain`)}</span>
      </span>
    </label>
  );
}

/**
 * The positions on offer as radio buttons with their texture, and the reason: asked for with a block, welcome with the
 * others. Put it in a form; it fills the fields `position` and `reason` (in a vote support, block, stand_aside are in favour, against, abstain). Needs the words `positions` and `choice`.
 */
export function PositionChoice({ mode, now, reason, problem }: Props) {
  const t = useTranslations('choice');
  return (
    <div className="grid gap-4">
      <fieldset className="grid gap-2">
        <legend className="mb-2 text-lead font-bold">{t('legend')}</legend>
        {offered(mode).map((position) => (
          <Position key={position} mode={mode} position={position} checked={position === now} />
        ))}
      </fieldset>
      <Field
        name="reason"
        lines={3}
        label={t(mode === 'vote' ? 'reasonOptional' : 'reason')}
        hint={t('reasonHint')}
        defaultValue={reason}
        problem={problem}
      />
    </div>
  );
}
