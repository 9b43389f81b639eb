/** One of performance.md's goals beside what was measured. */
export interface Ratio {
  /** Its number in performance.md. */
  goal: number;
  says: string;
  measured: string;
  /** Null where a test says it, not a measure: the remarks below have it. */
  met: boolean | null;
}

/** What one measure has to say. */
export interface Section {
  title: string;
  /** What was done, and against what. */
  how: string;
  columns: string[];
  rows: string[][];
  /** What a reader has to know beside the figures. */
  notes: string[];
  ratios: Ratio[];
}
