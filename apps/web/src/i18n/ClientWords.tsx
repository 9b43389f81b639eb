import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Words, type WordsFile } from './Words.tsx';

/** Gives client components below it the words of one file, in the reader's language. None of them are in the page. */
export async function ClientWords({ of, children }: { of: WordsFile; children: ReactNode }) {
  return (
    <Words of={of} locale={await getLocale()}>
      {children}
    </Words>
  );
}
