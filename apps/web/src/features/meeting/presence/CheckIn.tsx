'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef } from 'react';
import { Field } from '../../../design/Field.tsx';
import { Section } from '../../../design/Section.tsx';
import { useAct, useToldHere } from '../../../live/index.ts';
import { useScannedCode } from './useScannedCode.ts';

/** The form's id: its button stands in the bar at the thumb. */
export const CHECK_IN_FORM = 'check-in';

/** Say that one is here, with the code on the hall screen: typed, or scanned, in which case nothing needs a tap. */
export function CheckIn({ meetingId }: { meetingId: string }) {
  const t = useTranslations('meeting');
  const live = useTranslations('live');
  const { send, state, problem, refusedId } = useAct('meeting.check_in', meetingId);
  useToldHere(refusedId);
  const scanned = useScannedCode();
  const sent = useRef<string>(null);
  const enter = (code: string) => send({ meetingId, code: code.trim() });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a scanned code is sent once, when it arrives.
  useEffect(() => {
    if (!scanned || sent.current === scanned) return;
    sent.current = scanned;
    enter(scanned);
  }, [scanned]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    enter(String(new FormData(event.currentTarget).get('code')));
  };
  return (
    <Section title={t('checkInTitle')}>
      <form id={CHECK_IN_FORM} onSubmit={submit} className="grid gap-2">
        <Field
          name="code"
          label={t('code')}
          hint={t('codeHint')}
          problem={problem?.detail}
          required
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <p role="status">{(state === 'sending' || state === 'waiting') && live(state)}</p>
      </form>
    </Section>
  );
}
