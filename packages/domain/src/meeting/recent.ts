import type { State } from '../rule/state.ts';

/** BASE-2: the lower median of the peak presence of the last five closed meetings; null with none yet. */
export function recentPresence(state: Pick<State, 'recentMeetings'>): number | null {
  const peaks = state.recentMeetings.map((m) => m.peak).sort((a, b) => a - b);
  return peaks.length === 0 ? null : (peaks[Math.floor((peaks.length - 1) / 2)] ?? null);
}
