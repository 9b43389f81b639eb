import { shownZone, zoneName } from '@coordinadora/contract/zones';
import type { MeetingPart } from '@coordinadora/domain';
import { useLocale, useTranslations } from 'next-intl';
import { useRoom } from '../../live/index.ts';
import { useWhen } from '../../time/index.ts';

/** For when a meeting is convened, in the assembly's zone, which it always says: nobody knows what clock the screen has. */
export function HallStart({ meeting }: { meeting: MeetingPart }) {
  const t = useTranslations('hall');
  const locale = useLocale();
  const { timeZone } = useRoom().view.room.assembly;
  const { dayAndHour } = useWhen(timeZone);
  const zone = zoneName(shownZone(timeZone), locale);
  return <p className="hall-lead">{t('starts', { when: dayAndHour(meeting.startsAt), zone })}</p>;
}
