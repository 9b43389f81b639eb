export { chooseLocale, LOCALE_COOKIE, LOCALES, type Locale } from './locale.ts';
export { chooseTheme, THEME_COOKIE, THEMES, type Theme } from './theme.ts';
