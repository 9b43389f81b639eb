import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { PlainError } from '../plain-error.ts';
import { root } from '../root.ts';
import { said } from '../spoken.ts';
import { schemaFile } from './migrations.ts';

const stampFile = join(root, 'prisma', 'generated', '.made-from');

/** Generates Prisma's client where it is missing or was made from another schema or by another Prisma. */
export async function ensureClient(): Promise<void> {
  const prisma = createRequire(join(root, 'package.json')).resolve('prisma/package.json');
  const stamp = createHash('sha256')
    .update(await readFile(schemaFile))
    .update(await readFile(prisma))
    .digest('hex');
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return;
  await generate(join(dirname(prisma), 'build', 'index.js'));
  await writeFile(stampFile, stamp);
}

async function generate(program: string): Promise<void> {
  const config = join(root, 'prisma', 'prisma.config.ts');
  // Generating needs no engine, but the command line downloads one unless told of an executable.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' };
  try {
    await promisify(execFile)(process.execPath, [program, 'generate', '--config', config], {
      cwd: root,
      env,
    });
  } catch (error) {
    const why = (error as { stderr?: string }).stderr ?? error;
    throw new PlainError(
      said({
        es: `No se pudo generar el cliente de Prisma: ${why}`,
        en: `Prisma's client could not be generated: ${why}`,
      }),
    );
  }
}
