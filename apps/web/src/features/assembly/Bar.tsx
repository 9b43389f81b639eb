'use client';
import { may } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../design/Button.tsx';
import { ThumbBar } from '../../design/ThumbBar.tsx';
import { useNow, useRoom, Why } from '../../live/index.ts';
import { isInside } from './isInside.ts';
import { sorted } from './sorted.ts';

/** What is most likely wanted now stands first: answer, come in, or propose. */
export function Bar() {
  const t = useTranslations('assembly');
  const { view } = useRoom();
  const home = `/a/${view.room.assembly.slug}`;
  const { testing, open } = sorted(view.room);
  const waiting = testing.find((p) => p.test && !view.you.answers[p.test.id]);
  const enter = open && !isInside(view, open.id);
  const not = may(view, 'proposal.open', useNow());
  const lead = enter
    ? { href: `${home}/m/${open.id}`, text: t('goMeeting') }
    : waiting && { href: `${home}/p/${waiting.id}`, text: t('answer') };
  return (
    <ThumbBar>
      <div className="flex flex-wrap gap-2 *:grow">
        {lead && (
          <ButtonLink href={lead.href} kind="primary">
            {lead.text}
          </ButtonLink>
        )}
        {not ? (
          <Why may={not} />
        ) : (
          <ButtonLink href={`${home}/p/new`} kind={lead ? 'secondary' : 'primary'}>
            {t('propose')}
          </ButtonLink>
        )}
      </div>
    </ThumbBar>
  );
}
