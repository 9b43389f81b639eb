import { draws, shuffled } from '../story/draw.ts';
import type { Round } from '../story/story.ts';
import { answering } from './answers.ts';
import type { Room } from './room.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Plays one test of a proposal from `start` (ms): the change of text before it, the call, the answers, the close. */
export async function playRound(
  room: Room,
  title: string,
  round: Round,
  start: number,
  now: number,
): Promise<void> {
  const { scribe, known, facilitator, charter } = room;
  const proposal = known.get(title);
  if (!proposal) throw new Error(`there is no proposal ${title}`);
  const { id: proposalId, by: proposer } = proposal;
  if (round.amend) {
    const { version } = proposal;
    await scribe.one(start, {
      by: proposer,
      kind: 'proposal.amend',
      payload: { proposalId, version, ...round.amend },
    });
    proposal.version += 1;
  }
  const calledAt = start + 6 * MINUTE;
  const { version } = proposal;
  const [called] = await scribe.one(calledAt, {
    by: facilitator,
    kind: 'consensus.call',
    payload: { proposalId, version },
  });
  const testId = String(called?.payload.testId);
  const closesAt = Number(called?.payload.closesAt);
  const asked = { proposalId, version, testId, votes: charter.mode === 'vote' };
  const here = await thoseWhoStay(room, round.walkOut, calledAt + MINUTE);
  const acts = answering(asked, round.answers, shuffled(here, draws(calledAt % 65_521)));
  // A test of days is answered in the hall first, and by some the next day.
  const outside = charter.minTest > 60;
  const half = Math.ceil(acts.length / 2);
  await scribe.at(calledAt + 2 * MINUTE, acts.slice(0, half));
  if (outside)
    room.later.push({ at: Math.min(calledAt + 20 * HOUR, now - MINUTE), acts: acts.slice(half), closesAt });
  else {
    await scribe.at(calledAt + 4 * MINUTE, acts.slice(half));
    if (round.leave !== 'running')
      await scribe.one(calledAt + 6 * MINUTE, {
        by: facilitator,
        kind: 'consensus.close',
        payload: { proposalId, version, testId },
      });
  }
}

/** Lets some of the room walk out at that moment; answers who is still here. */
async function thoseWhoStay(
  { scribe, here, meetingId }: Room,
  walkOut: readonly string[] = [],
  moment: number,
): Promise<readonly string[]> {
  const gone = here.filter((by) => walkOut.includes(by));
  await scribe.at(
    moment,
    gone.map((by) => ({ by, kind: 'meeting.check_out', payload: { meetingId } })),
  );
  return here.filter((by) => !walkOut.includes(by));
}
