import { refusalCodes, sentence } from '@coordinadora/contract/problems';
import { getLocale } from 'next-intl/server';

/**
 * The server's own sentence for every refusal of the rules, in the reader's language, with `{from}` left open: the
 * telephone says it as a distance from its present time.
 */
export async function refusalSentences(): Promise<Record<string, string>> {
  const locale = await getLocale();
  return Object.fromEntries(refusalCodes.map((code) => [code, sentence(code, locale, { from: '{from}' })]));
}
