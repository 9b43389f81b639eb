import type { Said } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Swatch } from '../../design/weave/Swatch.tsx';
import type { Mode } from '../../design/weave/tally.ts';

/** What people gave as their reasons, each beside its position; nobody's name. Needs the words `answer`, `positions`. */
export function Reasons({ said, mode }: { said: readonly Said[]; mode: Mode }) {
  const t = useTranslations('answer');
  const positions = useTranslations('positions');
  if (said.length === 0) return <p className="text-soft">{t('noReasons')}</p>;
  return (
    <ul className="grid gap-3">
      {said.map(({ position, reason, counts }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may give the same reason, and the list keeps no state.
        <li key={index} className="flex gap-3">
          <Swatch strand={position} />
          <div className="min-w-0">
            <b>{positions(`${mode}.${position}.label`)}</b>
            {!counts && <span className="text-soft"> · {t('doesNotCount')}</span>}
            <p className="whitespace-pre-wrap">{reason}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
