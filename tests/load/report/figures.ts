/** A number with as many digits as mean something. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 1_000) return Math.round(value).toLocaleString('en');
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return Number(value.toPrecision(2)).toString();
}

/** How many times, as a factor or a fraction of one. */
export const times = (value: number): string =>
  value > 0 && value < 0.1 ? `1/${figure(1 / value)}` : `${Number(value.toPrecision(3))} ×`;

export const megabytes = (bytes: number): string => `${figure(bytes / 1_048_576)} MB`;
