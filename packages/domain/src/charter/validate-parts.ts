import type { Charter, Resolution } from './charter.ts';

/** Whether the parts of a charter fit together: what is named is there, and what is there can be reached. */
export function partsProblem(charter: Charter): string | null {
  const { mode, fallback, resolution, supportIs } = charter;
  if (!supportIs.includes('s')) return 'supportIs.without_support';
  if (hasTwice(supportIs)) return 'supportIs.twice';
  if (!fallback) return mode === 'vote' ? 'fallback.missing' : null;
  // Keys without units are skipped: without heads, such a vote would be settled by nobody.
  if (!fallback.keys.includes('heads')) return 'fallback.keys.without_heads';
  if (hasTwice(fallback.keys)) return 'fallback.keys.twice';
  return mode === 'vote' || opensFallback(resolution) ? null : 'fallback.never_opens';
}

function opensFallback(resolution: Resolution | null): boolean {
  return resolution !== null && (resolution.days ?? resolution.meetings) !== undefined;
}

function hasTwice(list: readonly string[]): boolean {
  return new Set(list).size < list.length;
}
