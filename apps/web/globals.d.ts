/// <reference types="next" />

import type { Locale } from '@coordinadora/contract/preferences';
import type messages from './messages/es.ts';

declare module 'next-intl' {
  interface AppConfig {
    Messages: typeof messages;
    Locale: Locale;
  }
}
