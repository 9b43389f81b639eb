/** The lights the interface can be read in; `auto` follows the device, `sun` is black on white. */
export const THEMES = ['auto', 'day', 'night', 'sun'] as const;
export const THEME_COOKIE = 'theme';
export type Theme = (typeof THEMES)[number];

export const chooseTheme = (chosen: string | undefined): Theme =>
  THEMES.find((theme) => theme === chosen) ?? 'auto';
