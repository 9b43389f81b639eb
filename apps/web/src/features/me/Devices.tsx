import type { Device } from '@coordinadora/contract';
import { useTranslations } from 'next-intl';
import { Tag } from '../../design/Tag.tsx';
import { DeviceActions } from './DeviceActions.tsx';
import { Seen } from './Seen.tsx';

/** Every device that can speak for those on this one, each with the way to sign it out. */
export function Devices({ devices }: { devices: Device[] }) {
  const t = useTranslations('me');
  return (
    <ul className="grid gap-3">
      {devices.map((device) => (
        <li key={device.id} className="grid gap-2 rounded-small border-2 border-line bg-raised px-4 py-3">
          <p className="flex flex-wrap items-center gap-2">
            <b>{t('device')}</b>
            {device.present && <Tag>{t('present')}</Tag>}
          </p>
          <Seen at={Date.parse(device.lastSeenAt)} />
          {device.present && <p className="text-soft">{t('leaveText')}</p>}
          <DeviceActions id={device.id} present={device.present} />
        </li>
      ))}
    </ul>
  );
}
