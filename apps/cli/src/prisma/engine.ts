import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { CataloguePg } from './adapter.ts';

/**
 * Gives Prisma's migration engine on that database to `work`, as WebAssembly (the command line wants to download a
 * native one), and leaves no connection open after it.
 */
export async function withEngine<T>(
  databaseUrl: string,
  datamodels: [string, string][] | undefined,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  await instantiate();
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const adapter = bindMigrationAwareSqlAdapterFactory(new CataloguePg(pool));
  try {
    const engine = await bindings.SchemaEngine.new({ datamodels }, () => {}, adapter);
    return await work(engine).finally(() => engine.free());
  } finally {
    await pool.end();
  }
}

// The present library of types has WebAssembly only among the browser's.
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

type Glue = Record<string, (...args: unknown[]) => unknown>;

let ready: Promise<void> | undefined;

/** By hand, since the package's own entry imports the `.wasm` file, which Node does not promise to do. */
function instantiate(): Promise<void> {
  ready ??= (async () => {
    // Where a panic of the engine leaves its message.
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } });
    const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
    const bytes = await readFile(join(dirname(file), 'schema_engine_bg.wasm'));
    const glue = bindings as unknown as Glue;
    const { instance } = await WebAssembly.instantiate(bytes, {
      './schema_engine_bg.js': withIdleTimers(glue),
    });
    glue.__wbg_set_wasm?.(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
  })();
  return ready;
}

/** The engine never clears its ten-second wait for the migration lock: it must not keep the program from ending. */
function withIdleTimers(glue: Glue): Glue {
  const timer = (handler: unknown, delay: unknown) =>
    setTimeout(handler as () => void, Number(delay) >>> 0).unref();
  const isTimer = (name: string) => name.startsWith('__wbg_setTimeout_');
  return Object.fromEntries(Object.entries(glue).map(([name, call]) => [name, isTimer(name) ? timer : call]));
}
