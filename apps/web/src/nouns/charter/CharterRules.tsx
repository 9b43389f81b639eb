import type { Charter } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { type Rule, rulesOf } from './rulesOf.ts';
import { span } from './span.ts';

/** The rules of any charter, one sentence each. Needs the words `charters`. */
export function CharterRules({ charter }: { charter: Charter }) {
  const t = useTranslations('charters');
  const say = ({ key, share, minutes, count }: Rule) =>
    t(`rule.${key}`, {
      share: share ? t('share', { which: `s${share[0]}_${share[1]}`, num: share[0], den: share[1] }) : '',
      time: minutes === undefined ? '' : t('time', span(minutes)),
      strict: share?.[2] === '>' ? 'yes' : 'no',
      count: count ?? 0,
    });
  return (
    <ul className="grid list-disc gap-1 pl-5">
      {rulesOf(charter).map((rule) => (
        <li key={rule.key}>{say(rule)}</li>
      ))}
    </ul>
  );
}
