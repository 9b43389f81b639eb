'use client';
import type { MeetingPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { useCheckInCode, useRoom } from '../../live/index.ts';

/** How to come in: the code, its picture for the camera, the address for typing; and the head of the book. */
export function HallFoot({ meeting, base }: { meeting: MeetingPart; base: string }) {
  const t = useTranslations('hall');
  const { assemblyId, code: short, seq, hash, view } = useRoom();
  const gathered = meeting.state === 'open' || meeting.state === 'paused';
  const code = useCheckInCode(assemblyId, meeting.id, gathered);
  const way = `/a/${view.room.assembly.slug}/m/${meeting.id}`;
  const target = gathered ? `${way}/code?${new URLSearchParams({ c: code?.code ?? '' })}` : `${way}/code`;
  return (
    <footer className="flex items-end gap-[2.5vw] border-t-4 border-ink pt-[1vw]">
      {(code || !gathered) && (
        // biome-ignore lint/performance/noImgElement: drawn by the server for each code; nothing to optimise.
        <img src={target} alt={t('scan')} className="hall-qr shrink-0 bg-[#fff]" />
      )}
      <div className="grid min-w-0 grow gap-[0.6vw]">
        {gathered && <p className="hall-lead">{t(code ? 'comeIn' : 'noCode')}</p>}
        {gathered && code && <p className="hall-code">{code.code}</p>}
        <p className="hall-lead font-bold break-all">{`${base}/j/${short}`}</p>
      </div>
      <p className="hall-small shrink-0 self-end text-right text-soft">
        {t('book')}
        <br />
        {seq} · {hash.slice(0, 8)}
      </p>
    </footer>
  );
}
