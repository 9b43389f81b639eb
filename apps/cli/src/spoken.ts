/** The terminal's language; Spanish comes first in this project. */
export const spoken = (env: NodeJS.ProcessEnv): 'es' | 'en' =>
  (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').startsWith('en') ? 'en' : 'es';

/** Of one sentence in both languages, the terminal's. */
export const said = (sentence: Record<'es' | 'en', string>): string => sentence[spoken(process.env)];
