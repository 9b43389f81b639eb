import type { Minutes } from '@coordinadora/domain';
import { getView } from '../../server/api.ts';

/** The minutes of a meeting and the head of the book they were read from. */
export interface MinutesSheet extends Minutes {
  head: { seq: number; hash: string };
}

/** Shows "nothing here" for a meeting that does not exist or has not opened. */
export const getMinutes = (assemblyId: string, meetingId: string): Promise<MinutesSheet> =>
  getView(`/assemblies/${assemblyId}/meetings/${encodeURIComponent(meetingId)}/minutes`);
