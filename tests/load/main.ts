import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assemblies } from './measures/assemblies.ts';
import { door } from './measures/door.ts';
import { fold } from './measures/fold.ts';
import { freshness } from './measures/freshness.ts';
import { intake } from './measures/intake.ts';
import { longBook } from './measures/long-book.ts';
import { overload } from './measures/overload.ts';
import { slowNetwork } from './measures/slow-network.ts';
import { trouble } from './measures/trouble.ts';
import { update } from './measures/update.ts';
import { weight } from './measures/weight.ts';
import { load, machine } from './report/machine.ts';
import { document, ratioTable, sectionText } from './report/markdown.ts';
import type { Section } from './report/types.ts';
import { type Bench, openBench } from './world/bench.ts';

const measures: Record<string, (bench: Bench) => Promise<Section>> = {
  intake,
  freshness,
  update,
  trouble,
  overload,
  'long-book': longBook,
  fold,
  assemblies,
  door,
  weight,
  'slow-network': slowNetwork,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    quick: { type: 'boolean' },
    out: { type: 'string' },
    note: { type: 'string' },
  },
});
const names = values.only ?? Object.keys(measures);
const unknown = names.filter((name) => !measures[name]);
if (unknown.length > 0) {
  console.error(
    `There is no measure ${unknown.join(', ')}: choose from ${Object.keys(measures).join(', ')}.`,
  );
  process.exit(2);
}

const started = Date.now();
const before = load();
const bench = await openBench(values.quick ?? false);
const sections: Section[] = [];
try {
  for (const name of names) {
    console.log(`Measuring ${name} …`);
    const section = await measures[name]?.(bench);
    if (!section) continue;
    sections.push(section);
    console.log(`\n${sectionText(section)}\n`);
  }
} finally {
  await bench.close();
}
console.log(`\n${ratioTable(sections.flatMap(({ ratios }) => ratios))}\n`);

// Part of the measures, or short ones, must not pass for the whole.
const whole = !values.only && !values.quick;
const out = values.out ?? (whole ? join(import.meta.dirname, '../../docs/benchmarks.md') : null);
if (out !== null) {
  const remarks = await readFile(join(import.meta.dirname, 'report/remarks.md'), 'utf8').catch(() => '');
  const text = document(sections, remarks.trim(), {
    machine: machine(bench.postgres),
    note: values.note ?? '',
    date: new Date(started).toISOString().slice(0, 10),
    loads: [before, load()],
    minutes: Math.ceil((Date.now() - started) / 60_000),
  });
  await writeFile(out, text);
  console.log(`Written to ${out}.`);
}
process.exit(0);
