'use client';
import { shownZone } from '@coordinadora/contract/zones';
import { may } from '@coordinadora/domain';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../design/Button.tsx';
import { Field } from '../../../design/Field.tsx';
import { Section } from '../../../design/Section.tsx';
import { ThumbBar } from '../../../design/ThumbBar.tsx';
import { useTyped } from '../../../design/typed/useTyped.ts';
import { useAct, useAwake, useNow, useRoom, Why } from '../../../live/index.ts';
import { convened } from './convened.ts';
import { DraftItems } from './DraftItems.tsx';
import { StartField } from './StartField.tsx';

/** Convenes a meeting: what, when, where, and its agenda. Leads to the meeting's page once it stands in the book. */
export function ConveneForm() {
  const t = useTranslations('meeting');
  const live = useTranslations('live');
  const { view, assemblyId, speakers } = useRoom();
  const { send, state, busy } = useAct('meeting.convene');
  const [items, setItems] = useState(1);
  const awake = useAwake();
  const router = useRouter();
  const { assembly } = view.room;
  const not = may(view, 'meeting.convene', useNow());
  const place = ['typed.convene', assemblyId, speakers?.now.id].filter(Boolean).join('.');
  const typed = useTyped(place, (_form, { item = [] }) => setItems(Math.max(items, item.length)), items);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const sent = await send(convened(new FormData(event.currentTarget), shownZone(assembly.timeZone)));
    if (!sent.ok) return;
    typed.forget();
    const meetingId = sent.entries.find(({ kind }) => kind === 'meeting.convened')?.payload.meetingId;
    router.push(`/a/${assembly.slug}/m/${meetingId}`);
  };
  if (not) return <Why may={not} />;
  return (
    <form ref={typed.ref} onChange={typed.keep} onSubmit={submit} className="flex grow flex-col gap-6">
      <Field
        name="title"
        label={t('title')}
        required
        maxLength={200}
        pattern=".*\S.*"
        defaultValue={t('usualTitle')}
      />
      <StartField zone={assembly.timeZone} />
      <Field name="place" label={t('place')} hint={t('placeHint')} maxLength={200} autoComplete="off" />
      <Section title={t('agenda')}>
        <p className="text-soft">{t('agendaHint')}</p>
        <DraftItems count={items} />
        <Button onClick={() => setItems(items + 1)}>{t('anotherItem')}</Button>
      </Section>
      <ThumbBar>
        <p role="status">{state === 'waiting' && live('waiting')}</p>
        <Button type="submit" kind="primary" wide disabled={!awake || busy}>
          {state === 'sending' ? live('sending') : t('convene')}
        </Button>
      </ThumbBar>
    </form>
  );
}
