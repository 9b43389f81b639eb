/** The terminal's language; Spanish comes first in this project. */
export const spoken = (env: NodeJS.ProcessEnv): 'es' | 'en' =>
  (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').startsWith('en') ? 'en' : 'es';
