/** Figures whose sign-in links show the meeting of today from different places. */
export const roles = {
  facilitator: 'juntas:1',
  /** Present and has not answered. */
  unanswered: 'magisterio:2',
  /** Present, and let it pass with a reservation. */
  reserved: 'regantes:2',
  /** Came in after the call. */
  late: 'fabriles:9',
  /** At home: was at earlier meetings and has not checked in today. */
  away: 'comites:1',
  /** Proposed what was blocked. */
  blockedProposer: 'gremiales:1',
  /** Do not answer, so that the first visitors can. */
  holdingBack: ['magisterio:2', 'juntas:1', 'gremiales:1'],
};

/** Who is in the hall today before the call; the facilitator first. */
export function inTheHall(core: readonly string[], pool: readonly string[], count: number): string[] {
  const { facilitator, unanswered, reserved, blockedProposer, late, away } = roles;
  const first = [facilitator, unanswered, reserved, blockedProposer, 'comites:2'];
  const outside = new Set([late, away]);
  return [...new Set([...first, ...core, ...pool])].filter((key) => !outside.has(key)).slice(0, count);
}
