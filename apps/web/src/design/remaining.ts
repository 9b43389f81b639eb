/** What is left of a time, in the largest unit that is calm to read: never seconds before the last minute. */
export type Remaining = { unit: 'days' | 'hours' | 'minutes' | 'seconds'; count: number } | { unit: 'over' };

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** A page's clock may lag behind the server's by as much: ten minutes that just began are not eleven. */
const lag = 2 * second;

/** `left` in ms. Rounds up, so that "1 minute" is never less than what is there, but for the lag of a page's clock. */
export const remaining = (left: number): Remaining => {
  if (left <= 0) return { unit: 'over' };
  if (left <= minute) return { unit: 'seconds', count: Math.ceil(left / second) };
  if (left < 2 * hour) return { unit: 'minutes', count: Math.ceil((left - lag) / minute) };
  if (left < 2 * day) return { unit: 'hours', count: Math.ceil((left - lag) / hour) };
  return { unit: 'days', count: Math.ceil((left - lag) / day) };
};
