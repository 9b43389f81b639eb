import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from '../../../../prisma/generated/client.ts';

export type Prisma = InstanceType<typeof PrismaClient>;

/** Prisma on the pool that the books use too. */
export const openPrisma = (pool: pg.Pool): Prisma => new PrismaClient({ adapter: new PrismaPg(pool) });
