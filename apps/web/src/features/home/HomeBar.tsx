import type { MineItem } from '@coordinadora/contract';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../design/Button.tsx';
import { ThumbBar } from '../../design/ThumbBar.tsx';
import { mostUrgent } from './unanswered.ts';

/** What waits most for me, and founding an assembly, which comes first only for a newcomer. */
export function HomeBar({ items, known }: { items: MineItem[]; known: boolean }) {
  const t = useTranslations('home');
  const urgent = mostUrgent(items);
  return (
    <ThumbBar>
      <div className="flex flex-wrap gap-2 *:grow">
        {urgent && (
          <ButtonLink href={urgent.href} kind="primary">
            {t(urgent.kind)}
          </ButtonLink>
        )}
        <ButtonLink href="/new" kind={known ? 'secondary' : 'primary'}>
          {t(urgent ? 'foundShort' : 'found')}
        </ButtonLink>
      </div>
    </ThumbBar>
  );
}
