/**
 * Does the jobs in their order, at most `width` at once; those of the same lane one after the other.
 * @throws the first fault, after what had begun is over; nothing more is begun then
 */
export async function inLanes<T>(
  jobs: readonly T[],
  width: number,
  laneOf: (job: T) => string,
  run: (job: T) => Promise<void>,
) {
  const lanes = new Map<string, Promise<void>>();
  const queue = jobs.values();
  let fault: { error: unknown } | null = null;
  async function worker() {
    for (const job of queue) {
      if (fault) return;
      const lane = laneOf(job);
      const turn = (lanes.get(lane) ?? Promise.resolve()).then(() => (fault ? undefined : run(job)));
      lanes.set(lane, turn);
      await turn.catch((error: unknown) => {
        fault ??= { error };
      });
    }
  }
  await Promise.all(Array.from({ length: width }, worker));
  if (fault) throw (fault as { error: unknown }).error;
}
