'use client';
import type { MeetingPart } from '@coordinadora/domain';
import { useTranslations } from 'next-intl';
import { useCheckInCode, useRoom } from '../../live/index.ts';

/** How to come in: the code as a picture for the camera and in letters, the address for typing; and the book's head. */
export function HallWayIn({ meeting, base }: { meeting: MeetingPart; base: string }) {
  const t = useTranslations('hall');
  const { code: short, seq, hash, view } = useRoom();
  const gathered = meeting.state === 'open' || meeting.state === 'paused';
  const code = useCheckInCode(meeting.id, gathered);
  const picture = `/a/${view.room.assembly.slug}/m/${meeting.id}/code`;
  const shown = code ? `${picture}?${new URLSearchParams({ c: code.code })}` : gathered ? null : picture;
  return (
    <aside className="flex min-h-0 flex-col gap-[0.8vw]">
      {shown && (
        <div className="hall-scan">
          {/* biome-ignore lint/performance/noImgElement: drawn by the server for each code; nothing to optimise. */}
          <img src={shown} alt={t('scan')} className="size-full bg-[#fff]" />
        </div>
      )}
      {code && <p className="hall-code">{code.code}</p>}
      {gathered && <p className={code ? undefined : 'hall-aid'}>{t(code ? 'comeIn' : 'noCode')}</p>}
      <p className="font-bold wrap-anywhere">
        {base.replace(/^https?:\/\//, '')}
        <wbr />
        {`/j/${short}`}
      </p>
      <p className="hall-book mt-auto text-soft">{t('book', { seq, hash: hash.slice(0, 8) })}</p>
    </aside>
  );
}
