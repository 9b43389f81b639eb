import { elsewhere } from './elsewhere.ts';
import type { Ratio, Section } from './types.ts';

const table = (columns: string[], rows: string[][]) =>
  [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const verdict = ({ met }: Ratio) => (met === null ? 'see below' : met ? 'met' : 'missed');

/** Ratios in the order of performance.md's goals. */
export function ratioTable(all: Ratio[]): string {
  const ratios = [...all].sort((a, b) => a.goal - b.goal);
  const rows = ratios.map((ratio) => [String(ratio.goal), ratio.says, ratio.measured, verdict(ratio)]);
  return table(['goal', 'what', 'measured', ''], rows);
}

export function sectionText({ title, how, columns, rows, notes }: Section): string {
  return [`## ${title}`, how, table(columns, rows), ...notes].join('\n\n');
}

export interface Circumstances {
  machine: string[];
  /** What else there is to say about the run; empty where nothing is. */
  note: string;
  date: string;
  loads: [before: string, after: string];
  minutes: number;
}

/** docs/benchmarks.md, whole. `remarks` are what the figures do not say by themselves. */
export function document(sections: Section[], remarks: string, circumstances: Circumstances): string {
  const { machine, note, date, loads, minutes } = circumstances;
  const ratios = [...sections.flatMap((section) => section.ratios), ...elsewhere];
  return [
    '# Benchmarks',
    `Written by \`npm run bench\`, which starts each baseline in the same run. Read the ratios, not the absolutes.`,
    [...machine, `${date}, ${minutes} minutes; load average before ${loads[0]}, after ${loads[1]}`, note]
      .filter(Boolean)
      .map((line) => `- ${line}`)
      .join('\n'),
    '## Against the goals',
    ratioTable(ratios),
    ...sections.map(sectionText),
    ...(remarks ? [remarks] : []),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
