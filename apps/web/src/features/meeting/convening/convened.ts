import type { Payloads } from '@coordinadora/contract';
import { meant } from '../../../time/index.ts';

/** What was typed on the assembly's wall as a moment (ms); `which` says which of two, where it was asked. */
function startOf(form: FormData, zone: string): number {
  const moment = meant(String(form.get('startsAt')), zone);
  if (!moment) throw new RangeError('no time');
  if ('at' in moment) return moment.at;
  const [earlier, later] = moment.choices;
  const which = form.get('which');
  if (which !== 'earlier' && which !== 'later') throw new RangeError(moment.code);
  return which === 'earlier' ? earlier : later;
}

/**
 * The filled form as the act it stands for, its time in the assembly's zone (IANA); items without a title are left out.
 * Throws where the time is not one, or where it was not said which of two.
 */
export function convened(form: FormData, zone: string): Payloads['meeting.convene'] {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const [titles, minutes, proposals] = ['item', 'minutes', 'proposalId'].map((name) =>
    form.getAll(name).map(String),
  );
  const agenda = (titles ?? []).flatMap((title, index) => {
    const proposalId = proposals?.[index];
    if (title.trim() === '') return [];
    return {
      title: title.trim(),
      minutes: Number(minutes?.[index] ?? 15),
      ...(proposalId && { proposalId }),
    };
  });
  const place = text('place');
  return {
    title: text('title'),
    startsAt: new Date(startOf(form, zone)).toISOString(),
    agenda,
    ...(place && { place }),
  };
}
