/** The lights the interface can be read in; `auto` follows the device, `sun` is black on white. */
export const themes = ['auto', 'day', 'night', 'sun'] as const;
export type Theme = (typeof themes)[number];

export const themeCookie = 'theme';

export const chooseTheme = (cookie: string | undefined): Theme =>
  themes.find((theme) => theme === cookie) ?? 'auto';
