'use client';
import type { Locale } from '@coordinadora/contract/preferences';
import dynamic from 'next/dynamic';
import { type Messages, NextIntlClientProvider } from 'next-intl';
import type { ComponentType, ReactNode } from 'react';

type Given = ComponentType<{ children: ReactNode }>;

/** The component that gives the words of a file, once it is there. */
const given = async (locale: Locale, file: Promise<{ default: Partial<Messages> }>): Promise<Given> => {
  const { default: messages } = await file;
  return ({ children }) => (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
};

/**
 * Each is a file that the page names and the browser keeps. What the server rendered is whole without it; the browser
 * waits for it before it makes the page live.
 */
const FILES = {
  everywhere: {
    es: dynamic(() => given('es', import('../../messages/es/everywhere.ts'))),
    en: dynamic(() => given('en', import('../../messages/en/everywhere.ts'))),
  },
  own: {
    es: dynamic(() => given('es', import('../../messages/es/own.ts'))),
    en: dynamic(() => given('en', import('../../messages/en/own.ts'))),
  },
  room: {
    es: dynamic(() => given('es', import('../../messages/es/room.ts'))),
    en: dynamic(() => given('en', import('../../messages/en/room.ts'))),
  },
} satisfies Record<string, Record<Locale, Given>>;

export type WordsFile = keyof typeof FILES;

export function Words({ of, locale, children }: { of: WordsFile; locale: Locale; children: ReactNode }) {
  const File: Given = FILES[of][locale];
  return <File>{children}</File>;
}
