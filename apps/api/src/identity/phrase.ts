import type { Locale } from '@coordinadora/contract';
import { entropyToMnemonic, mnemonicToEntropy, validateMnemonic } from '@scure/bip39';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js';

/** People write down words of their own language; no word of either list is another's without its accents. */
const LISTS: Record<Locale, string[]> = { es: spanish, en: english };
const bare = (words: string) => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const byBareWord = Object.values(LISTS).map(
  (list) => [list, new Map(list.map((word) => [bare(word), word]))] as const,
);

/** The 12 BIP-39 words of 16 bytes, in a language. */
export const phraseOf = (entropy: Uint8Array, locale: Locale): string =>
  entropyToMnemonic(entropy, LISTS[locale]).normalize('NFC');

/** The 16 bytes of a phrase as somebody typed it, with or without accents, in either language; null where it is none. */
export function entropyOf(typed: string): Uint8Array | null {
  // Copied from a list, words bring their numbers, dots and commas along.
  const words = bare(typed).match(/\p{L}+/gu) ?? [];
  for (const [list, known] of byBareWord) {
    const phrase = words.map((word) => known.get(word) ?? word).join(' ');
    if (validateMnemonic(phrase, list)) return mnemonicToEntropy(phrase, list);
  }
  return null;
}
