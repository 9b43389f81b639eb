/** Takes its arguments, resolves to the exit code. A `PlainError` it throws is printed as one sentence, exit code 1. */
export type Command = (args: string[]) => Promise<number>;

/** One line each: name and where it is, loaded only when asked for. */
export const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./start/command.ts')).start,
  dev: async () => (await import('./dev/command.ts')).dev,
  check: async () => (await import('./check/command.ts')).check,
  test: async () => (await import('./test/command.ts')).test,
  'test:watch': async () => (await import('./test/command.ts')).testWatch,
  prepare: async () => (await import('./prepare/command.ts')).prepare,
  build: async () => (await import('./build/command.ts')).build,
  migrate: async () => (await import('./migrate/command.ts')).migrate,
  verify: async () => (await import('./verify/command.ts')).verify,
  export: async () => (await import('./export/command.ts')).exportBook,
  migration: async () => (await import('./migration/command.ts')).migration,
  import: async () => (await import('./import/command.ts')).importFrom,
  rules: async () => (await import('./rules/command.ts')).rules,
  bench: async () => (await import('./bench/command.ts')).bench,
};
