import { chooseTheme, THEME_COOKIE, type Theme } from '@coordinadora/contract/preferences';
import { cookies, headers } from 'next/headers';

/** The light the reader chose; a page that is kept for all who chose it is asked for with it in a header. */
export async function themeOf(): Promise<Theme> {
  const asked = (await headers()).get('x-theme');
  return chooseTheme(asked ?? (await cookies()).get(THEME_COOKIE)?.value);
}
