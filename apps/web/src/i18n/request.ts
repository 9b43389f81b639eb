import { chooseLocale, LOCALE_COOKIE } from '@coordinadora/contract/preferences';
import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';

/** What next-intl needs for one request. No time is written in the zone of the machine that serves: `time/` asks for one. */
export default getRequestConfig(async () => {
  const locale = chooseLocale(
    (await cookies()).get(LOCALE_COOKIE)?.value,
    (await headers()).get('accept-language'),
  );
  return {
    locale,
    messages: (await import(`../../messages/${locale}.ts`)).default,
    timeZone: 'UTC',
  };
});
