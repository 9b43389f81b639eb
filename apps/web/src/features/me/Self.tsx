import type { Participant } from '@coordinadora/contract';
import { useTranslations } from 'next-intl';
import { Explain } from '../../design/Explain.tsx';
import { Section } from '../../design/Section.tsx';
import { Erase } from './Erase.tsx';
import { NameForm } from './NameForm.tsx';
import { OtherDevice } from './OtherDevice.tsx';

/** One participant of this device: name, another device, data, and the end. `shared`: what they are called here,
 * where several share it. */
export function Self({ participant, shared }: { participant: Participant; shared: string | undefined }) {
  const t = useTranslations('me');
  const { id, displayName } = participant;
  const who = shared ? ` · ${shared}` : '';
  return (
    <>
      <Section title={shared ?? displayName ?? t('someone')}>
        <NameForm participantId={id} name={displayName} />
      </Section>
      <Section title={t('other') + who}>
        <OtherDevice participantId={id} />
      </Section>
      <Section title={t('export') + who}>
        <p>{t('exportText')}</p>
        <p>
          <a
            href={`/api/v1/me/export?actAs=${id}`}
            download="coordinadora.json"
            className="inline-flex min-h-12 items-center font-bold"
          >
            {t('exportGo')}
          </a>
        </p>
      </Section>
      <Section title={t('erase') + who}>
        <Explain question={t('eraseWhat')}>
          <div className="grid gap-3 text-ink">
            <p>{t('eraseText')}</p>
            <Erase participantId={id} />
          </div>
        </Explain>
      </Section>
    </>
  );
}
