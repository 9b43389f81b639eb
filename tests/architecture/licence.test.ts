import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, sources } from './sources.ts';

test('LICENSE is the text of AGPL-3.0-or-later, and every package says so', () => {
  const list: Record<string, { licenseText: string }> = createRequire(import.meta.url)(
    'spdx-license-list/full',
  );
  const text = readFileSync(join(root, 'LICENSE'), 'utf8');
  expect(text.trim()).toBe(list['AGPL-3.0-or-later']?.licenseText.trim());
  const licences = sources('package.json').map(({ text }) => JSON.parse(text).license);
  expect(new Set(licences)).toEqual(new Set(['AGPL-3.0-or-later']));
});
