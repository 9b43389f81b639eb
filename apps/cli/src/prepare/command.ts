import { ensureClient } from '../prisma/generate.ts';

/** `coordinadora prepare`: everything that checking the code needs beyond what npm installs. */
export async function prepare(): Promise<number> {
  await ensureClient();
  return 0;
}
