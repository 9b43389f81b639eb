import type { Device } from '@coordinadora/contract';
import { useFormatter, useTranslations } from 'next-intl';
import { Tag } from '../../design/Tag.tsx';
import { DeviceActions } from './DeviceActions.tsx';

/** Every device that can speak for those on this one, each with the way to sign it out. */
export function Devices({ devices }: { devices: Device[] }) {
  const t = useTranslations('me');
  const format = useFormatter();
  return (
    <ul className="grid gap-3">
      {devices.map((device) => (
        <li key={device.id} className="grid gap-2 rounded-small border-2 border-line bg-raised px-4 py-3">
          <p className="flex flex-wrap items-center gap-2">
            <b>{t('device')}</b>
            {device.present && <Tag>{t('present')}</Tag>}
          </p>
          <p className="text-soft">
            {t('seen', {
              when: format.dateTime(new Date(device.lastSeenAt), { dateStyle: 'long', timeStyle: 'short' }),
            })}
          </p>
          {device.present && <p className="text-soft">{t('leaveText')}</p>}
          <DeviceActions id={device.id} present={device.present} />
        </li>
      ))}
    </ul>
  );
}
