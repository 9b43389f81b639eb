'use client';
import { useEffect, useState } from 'react';
import { useRoom } from './RoomProvider.tsx';

export interface HallCode {
  code: string;
  /** ISO 8601. */
  expiresAt: string;
}
/** The answers to those who may not see the code: asking again changes nothing. */
const NOT_FOR_YOU = [401, 403];
const SOON = 3_000;
const LEAST = 1_000;

/**
 * The code with which people check in, always the present one; null for those who may not see it, and while it cannot be
 * had. `wanted` false asks nothing.
 */
export function useCheckInCode(meetingId: string, wanted: boolean): HallCode | null {
  const { assemblyId, speakers } = useRoom();
  const as = speakers ? `?actAs=${speakers.now.id}` : '';
  const [code, setCode] = useState<HallCode | null>(null);
  useEffect(() => {
    if (!wanted) return setCode(null);
    let timer: ReturnType<typeof setTimeout>;
    let gone = false;
    const ask = async () => {
      const answer = await fetch(
        `/api/v1/assemblies/${assemblyId}/meetings/${meetingId}/check-in-code${as}`,
      ).catch(() => null);
      const next: HallCode | null = answer?.ok ? await answer.json() : null;
      if (gone) return;
      setCode(next);
      if (answer && NOT_FOR_YOU.includes(answer.status)) return;
      // The server's clock and this one may differ: what matters is how long the answer says it lasts.
      const date = Date.parse(answer?.headers.get('date') ?? '') || Date.now();
      timer = setTimeout(ask, next ? Math.max(LEAST, Date.parse(next.expiresAt) - date) : SOON);
    };
    void ask();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [assemblyId, meetingId, as, wanted]);
  return wanted ? code : null;
}
