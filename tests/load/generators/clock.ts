/** Milliseconds on a clock that all processes of a machine share. */
export const sharedNow = (): number => Number(process.hrtime.bigint() / 1_000n) / 1_000;

/** The p-th part (0 to 1) of values, which are sorted in place; 0 of none. */
export function quantile(values: number[], p: number): number {
  values.sort((a, b) => a - b);
  return values[Math.min(values.length - 1, Math.floor(values.length * p))] ?? 0;
}
