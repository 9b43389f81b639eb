'use client';
import { ProblemError } from '@coordinadora/client';
import type { CheckInCode } from '@coordinadora/contract';
import { useEffect, useState } from 'react';
import { api } from './api.ts';
import { useRoom } from './RoomProvider.tsx';

/** The answers to those who may not see the code: asking again changes nothing. */
const NOT_FOR_YOU = [401, 403];
const SOON = 3_000;
const LEAST = 1_000;

/**
 * The code with which people check in, always the present one; null for those who may not see it, and while it cannot be
 * had. `wanted` false asks nothing.
 */
export function useCheckInCode(meetingId: string, wanted: boolean): CheckInCode | null {
  const { assemblyId, speakers } = useRoom();
  const speaker = speakers?.now.id;
  const [code, setCode] = useState<CheckInCode | null>(null);
  useEffect(() => {
    if (!wanted) return setCode(null);
    let timer: ReturnType<typeof setTimeout>;
    let gone = false;
    const ask = async () => {
      const { next, again } = await present(assemblyId, meetingId, speaker);
      if (gone) return;
      setCode(next);
      if (again !== null) timer = setTimeout(ask, again);
    };
    void ask();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [assemblyId, meetingId, speaker, wanted]);
  return wanted ? code : null;
}

/** The present code, and in how many ms to ask again; null where asking again changes nothing. */
async function present(id: string, meetingId: string, actAs: string | undefined) {
  try {
    const query = actAs === undefined ? {} : { actAs };
    const answer = await api().open('checkInCode', { params: { id, meetingId }, query });
    const next: CheckInCode = await answer.json();
    // The server's clock and this one may differ: what matters is how long the answer says it lasts.
    const date = Date.parse(answer.headers.get('date') ?? '') || Date.now();
    return { next, again: Math.max(LEAST, Date.parse(next.expiresAt) - date) };
  } catch (thrown) {
    const never = thrown instanceof ProblemError && NOT_FOR_YOU.includes(thrown.problem.status);
    return { next: null, again: never ? null : SOON };
  }
}
