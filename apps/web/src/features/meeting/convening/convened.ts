import type { Payloads } from '@coordinadora/contract';

/** The filled form as the act it stands for; items without a title are left out. Throws where the time is not one. */
export function convened(form: FormData): Payloads['meeting.convene'] {
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
  // The field has no zone: it is the time on the wall where the person is.
  return {
    title: text('title'),
    startsAt: new Date(text('startsAt')).toISOString(),
    agenda,
    ...(place && { place }),
  };
}
