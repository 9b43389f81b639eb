const MINUTE = 60_000;

/** Whole minutes left (rounded up) or over (rounded up), and the share of the box that is used, 0 to 1. Times in ms. */
export function timeBox(item: { minutes: number; startedAt?: number; finishedAt?: number }, now: number) {
  const used = Math.max(0, (item.finishedAt ?? now) - (item.startedAt ?? now));
  const rest = item.minutes * MINUTE - used;
  return {
    left: Math.ceil(Math.max(0, rest) / MINUTE),
    over: Math.ceil(Math.max(0, -rest) / MINUTE),
    share: Math.min(1, used / (item.minutes * MINUTE)),
  };
}
