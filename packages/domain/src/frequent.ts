/** The frequent kinds, which reach a room as sums instead of one by one (architecture.md). */
const FREQUENT = ['position.taken', 'vote.cast', 'meeting.checked_in', 'meeting.checked_out'];
export const isFrequent = (kind: string): boolean => FREQUENT.includes(kind);
