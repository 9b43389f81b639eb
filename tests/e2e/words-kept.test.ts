import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { atlas, type Place } from './atlas.ts';
import { neighbour } from './neighbour.ts';
import { stage } from './stage.ts';

type Tree = { [key: string]: string | Tree };
const catalogues = join(import.meta.dirname, '../../apps/web/messages');
let places: Place[];

beforeAll(async () => {
  places = await atlas(await neighbour());
});

const catalogue = (language: string): Tree => {
  const files = readdirSync(join(catalogues, language)).filter((file) => file.endsWith('.json'));
  const read = (file: string) => JSON.parse(readFileSync(join(catalogues, language, file), 'utf8'));
  return Object.fromEntries(files.map((file) => [file, read(file)]));
};

const flat = (tree: Tree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : flat(value)));

/** Sentences that stand in the catalogue as they are said; shorter ones may be somebody's own. */
const sentences = (tree: Tree) => flat(tree).filter((text) => text.length > 24 && !/[{}<'"&]/.test(text));

test.each(['es', 'en'])('no page carries the catalogue in it: %s', async (language) => {
  const all = sentences(catalogue(language));
  expect(all.length).toBeGreaterThan(150);
  for (const { path, name } of places) {
    const page = await fetch((await stage()).address + path, { headers: { 'accept-language': language } });
    const html = await page.text();
    const carried = all.filter((sentence) => html.includes(sentence));
    // What it says it carries once more for its scripts; a catalogue would be all that could be said on it.
    expect(carried.length, `${name}: ${carried.join(' | ')}`).toBeLessThan(30);
    expect(html.match(/\/_next\/static\/[^"]+\.js/g)?.length, name).toBeGreaterThan(3);
  }
});
