import { useTranslations } from 'next-intl';

/** How the page hangs on the server: `live` says nothing. */
export type LinkState = 'live' | 'reconnecting' | 'offline';

/** A strip under the header while the connection is away, with how many acts wait to be sent. Space is not taken when live. */
export function LinkStrip({ state, waiting = 0 }: { state: LinkState; waiting?: number }) {
  const t = useTranslations('link');
  return (
    <div role="status" className="print:hidden sticky top-0 z-10">
      {state !== 'live' && (
        <p className="bg-ink px-4 py-2 text-center text-paper">
          {t(state)} {waiting > 0 && t('waiting', { count: waiting })}
        </p>
      )}
    </div>
  );
}
