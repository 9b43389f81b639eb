import { type Messages, NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/**
 * Gives client components below it the words of the named parts of the catalogue, and no others: what a page does not
 * say does not travel to the telephone.
 */
export async function ClientWords({ parts, children }: { parts: (keyof Messages)[]; children: ReactNode }) {
  const all = await getMessages();
  const messages = Object.fromEntries(parts.map((part) => [part, all[part]]));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
