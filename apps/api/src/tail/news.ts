/** What processes tell one another. All of it is hints: losing one delays, and never falsifies. */
export interface News {
  /** Who says it: one's own news is not heard twice. */
  from: string;
  /** Heads of books, by assembly. */
  heads?: Record<string, number>;
  /** Devices that were revoked or changed. */
  devices?: string[];
  /** Sums of hand signals of one process: by meeting, the signals with how many show them. */
  signals?: Record<string, { assemblyId: string; shown: Record<string, number> }>;
}

/** PostgreSQL takes at most 8,000 bytes in one notice. */
const MOST = 7_500;

/** News as texts that each fit into a notice. */
export function packed(news: News): string[] {
  const whole = JSON.stringify(news);
  if (whole.length <= MOST) return [whole];
  const { from, heads = {}, devices = [], signals = {} } = news;
  const parts = [
    ...chunks(Object.entries(heads)).map((some) => ({ from, heads: Object.fromEntries(some) })),
    ...chunks(devices).map((some) => ({ from, devices: some })),
    ...Object.entries(signals).map(([id, sums]) => ({ from, signals: { [id]: sums } })),
  ];
  return parts.map((part) => JSON.stringify(part));
}

const chunks = <T>(all: T[], size = 100): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
