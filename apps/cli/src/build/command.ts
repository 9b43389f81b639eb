import { ensureWebBuilt } from '../web/build.ts';

/** `coordinadora build`: the web as `npm start` serves it; nothing else needs building. */
export async function build(): Promise<number> {
  await ensureWebBuilt();
  return 0;
}
