import type { Head } from '@coordinadora/domain';
import { spoken } from '../spoken.ts';

export interface Arguments {
  file: string;
  /** A head somebody kept, e.g. from printed minutes; of its hash at least the eight digits a hall screen shows. */
  kept?: Head;
  lang: 'es' | 'en';
}

const HEAD = /^([1-9]\d*):([0-9a-f]{8,64})(?:…|\.\.\.)?$/i;

/** `verify FILE [--head SEQ:HASH] [--lang es|en]`; null where it is something else. */
export function readArguments(args: readonly string[], env: NodeJS.ProcessEnv): Arguments | null {
  const found: { file?: string; head?: string; lang?: string } = {};
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--head' || arg === '--lang') found[arg === '--head' ? 'head' : 'lang'] = args[++i] ?? '';
    else if (arg.startsWith('-') || found.file) return null;
    else found.file = arg;
  }
  const lang = found.lang ?? spoken(env);
  const head = found.head === undefined ? undefined : HEAD.exec(found.head);
  if (!found.file || head === null || (lang !== 'es' && lang !== 'en')) return null;
  return {
    file: found.file,
    lang,
    ...(head && { kept: { seq: Number(head[1]), hash: head[2]?.toLowerCase() ?? '' } }),
  };
}
