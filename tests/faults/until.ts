import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for a condition, generously: what is slow is not wrong. Throws with `what` where it never holds. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string | (() => string),
  patience = 60_000,
): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`never came: ${typeof what === 'string' ? what : what()}`);
    await sleep(20);
  }
}
