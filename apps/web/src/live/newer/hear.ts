import { onServer } from '@coordinadora/client';
import { announceNewer } from './newer.ts';
import { pageFiles } from './pageFiles.ts';

/** A hall whose server is back does not ask as one, ms. */
const SPREAD = 10_000;

/** Says for as long as this page speaks to the server when that has become another. @returns how to stop */
export function hearServer(): () => void {
  let later: ReturnType<typeof setTimeout> | undefined;
  /** The server was away: perhaps to become another. */
  const lookLater = () => {
    clearTimeout(later);
    later = setTimeout(async () => {
      if ((await pageFiles()) === 'gone') announceNewer();
    }, Math.random() * SPREAD);
  };
  const deaf = onServer((news) => {
    if (news.kind === 'back') lookLater();
    else if (news.kind === 'client_too_old' || news.server.program !== process.env.PROGRAM_VERSION)
      announceNewer();
  });
  return () => {
    deaf();
    clearTimeout(later);
  };
}
