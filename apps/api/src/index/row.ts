import { runsOn, type State, zoneOf } from '@coordinadora/domain';

/** What searching and listing across assemblies know of one (read model; follows from the book alone). */
export interface IndexRow {
  slug: string;
  name: string;
  level: string;
  territory: string | null;
  sector: string | null;
  timeZone: string;
  foundedAt: number;
  openMeetingId: string | null;
  nextMeetingAt: number | null;
  openProposals: number;
  testing: number;
  decisions: number;
  running: boolean;
  search: string;
}

const OPEN = ['open', 'discussing', 'testing', 'referred', 'objection_window'];

/** Null before the founding. */
export function indexRow(state: State): IndexRow | null {
  const { assembly } = state;
  if (!assembly) return null;
  const starts = [...state.liveMeetings]
    .map((id) => state.meetings.get(id))
    .flatMap((meeting) => (meeting?.state === 'convened' ? [meeting.startsAt] : []));
  const states = [...state.active].map((id) => state.proposals.get(id)?.state ?? '');
  const { name, slug, level, territory = null, sector = null, foundedAt } = assembly;
  return {
    slug,
    name,
    level,
    territory,
    sector,
    timeZone: zoneOf(state),
    foundedAt,
    openMeetingId: state.openMeetingId,
    nextMeetingAt: starts.length > 0 ? Math.min(...starts) : null,
    openProposals: states.filter((one) => OPEN.includes(one)).length,
    testing: states.filter((one) => one === 'testing').length,
    decisions: state.decisions.size,
    running: runsOn(state),
    search: folded([name, territory, sector, slug].filter(Boolean).join(' ')),
  };
}

/** Lower case without accents, so that `asuncion` finds `Asunción`. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
