import { type KindIn, type Typed, word } from '../evolve.ts';
import type { State } from '../state.ts';

export function evolveAgenda(state: State, entry: Typed<KindIn<'agenda'>>): void {
  const meeting = state.meetings.get(entry.payload.meetingId);
  if (!meeting) return;
  const { itemId } = entry.payload;
  if (entry.kind === 'agenda.item_added') {
    const { minutes, proposalId } = entry.payload;
    const title = word(entry, 'title');
    meeting.agenda.push({
      id: itemId,
      title,
      minutes,
      ...(proposalId && { proposalId }),
      state: 'waiting',
    });
    return;
  }
  const item = meeting.agenda.find((other) => other.id === itemId);
  if (!item) return;
  switch (entry.kind) {
    case 'agenda.item_moved':
      meeting.agenda = meeting.agenda.filter((other) => other !== item);
      meeting.agenda.splice(entry.payload.to - 1, 0, item);
      return;
    case 'agenda.item_started':
      item.state = 'current';
      item.startedAt = entry.at;
      return;
    case 'agenda.item_finished':
      item.state = 'finished';
      item.finishedAt = entry.at;
  }
}
