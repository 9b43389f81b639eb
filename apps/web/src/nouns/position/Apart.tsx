import type { Apart as Answers } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { answered, Figures, type Mode } from '../../design/index.ts';

/** The answers of people who do not count here: shown, never added. Nothing where there are none. Needs the words `consensus`. */
export function Apart({ apart, mode }: { apart: Answers; mode: Mode }) {
  const t = useTranslations('consensus');
  if (answered(apart) === 0) return null;
  return (
    <div className="grid gap-1 rounded-small border-2 border-dashed border-line px-4 py-3">
      <p>
        <b>{t('apart', { count: answered(apart) })}</b> {t('apartWhy')}
      </p>
      <Figures {...apart} expected={null} mode={mode} />
    </div>
  );
}
