import { getTranslations } from 'next-intl/server';
import { Explain } from '../../design/Explain.tsx';
import { QrCode } from '../../design/QrCode.tsx';
import { Section } from '../../design/Section.tsx';
import { ownAddress } from '../../server/address.ts';

/** The assembly's link, its short code, and both as a QR code. */
export async function Share({ slug, code }: { slug: string; code: string }) {
  const t = await getTranslations('assembly');
  const address = await ownAddress();
  const link = `${address}/a/${slug}`;
  return (
    <Section title={t('share')}>
      <p>{t('shareText')}</p>
      <p>
        <a href={link}>{link}</a>
      </p>
      <p>
        {t('code')}: <b className="text-title tracking-widest">{code}</b>
      </p>
      <Explain question={t('qrOpen')}>
        <QrCode address={`${address}/j/${code}`} label={t('qr')} />
      </Explain>
    </Section>
  );
}
