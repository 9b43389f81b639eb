import type { Charter } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Explain } from '../../design/index.ts';
import { CharterRules } from './CharterRules.tsx';
import { useCharterText } from './useCharterText.ts';

/** How an assembly decides: the name, a sentence, and every rule one tap away. Needs the words `charters`. */
export function CharterText({ charter, name }: { charter: Charter; name?: string | undefined }) {
  const t = useTranslations('charters');
  const text = useCharterText(name);
  return (
    <div className="grid gap-1">
      <p>
        <b>{text.name}.</b> {text.explain}
      </p>
      <Explain question={t('rules')}>
        <CharterRules charter={charter} />
      </Explain>
    </div>
  );
}
