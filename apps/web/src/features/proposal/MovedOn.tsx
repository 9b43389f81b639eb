import type { ProposalPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { Button, Explain, Problem } from '../../design/index.ts';

type Props = {
  proposal: ProposalPart;
  /** Drops what was typed and begins from the present text. */
  take: () => void;
  /** Keeps what was typed, to be sent on the present version. */
  insist: () => void;
};

/** Says that the text changed while somebody was writing, and shows the present one beside what they typed. */
export function MovedOn({ proposal, take, insist }: Props) {
  const t = useTranslations('proposal');
  return (
    <Problem title={t('movedOn', { version: proposal.version })}>
      <p>{t('movedOnWhat')}</p>
      <Explain question={t('textNow')}>
        <p className="font-bold">{proposal.title}</p>
        <p className="whitespace-pre-wrap">{proposal.text}</p>
      </Explain>
      <div className="flex flex-wrap gap-3">
        <Button onClick={insist}>{t('insist', { version: proposal.version })}</Button>
        <Button kind="quiet" onClick={take}>
          {t('takeNew')}
        </Button>
      </div>
    </Problem>
  );
}
