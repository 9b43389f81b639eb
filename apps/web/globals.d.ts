/// <reference types="next" />
import type messages from './messages/es.ts';
import type { Locale } from './src/i18n/locale.ts';

declare module 'next-intl' {
  interface AppConfig {
    Messages: typeof messages;
    Locale: Locale;
  }
}
