import { type EntryWithWords, type State, type TallyFrame, tallyPart } from '@coordinadora/domain';

/** The figures of everything these entries touched, as they are now (api.md, Live). */
export function tallyFrame(state: State, entries: readonly EntryWithWords[], from: number): TallyFrame {
  const proposals: TallyFrame['proposals'] = {};
  const present: TallyFrame['present'] = {};
  const ids = new Set(entries.map(({ payload }) => String(payload.proposalId ?? payload.meetingId)));
  for (const id of ids) {
    const proposal = state.proposals.get(id);
    const part = proposal && tallyPart(state, proposal);
    if (part) proposals[id] = part;
    const meeting = state.meetings.get(id);
    if (meeting) present[id] = { present: meeting.present, peak: meeting.peak };
  }
  return { assemblyId: state.assemblyId, from, to: state.seq, hash: state.hash, proposals, present };
}
