import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './sources.ts';

test('.editorconfig says what biome.json says', () => {
  const { formatter } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  const [, forAll = ''] = readFileSync(join(root, '.editorconfig'), 'utf8').split(/^\[.*\]$/m);
  const said = Object.fromEntries(
    forAll
      .trim()
      .split('\n')
      .map((line) => line.split(' = ')),
  );
  expect(said).toMatchObject({
    indent_style: formatter.indentStyle,
    indent_size: String(formatter.indentWidth),
    max_line_length: String(formatter.lineWidth),
  });
});
