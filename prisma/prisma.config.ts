import { defineConfig } from 'prisma/config';

// For `prisma migrate deploy` on a machine that has Prisma's native engine; the program itself does without.
export default defineConfig({
  schema: './schema.prisma',
  migrations: { path: './migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
