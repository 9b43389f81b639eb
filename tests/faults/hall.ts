import { act, ask, found, join, openMeeting, openProposal, type Someone } from '../api/people.ts';
import { until } from './until.ts';

const DAY = 86_400_000;

export interface HallUnderTest {
  assemblyId: string;
  meetingId: string;
  proposalId: string;
  testId: string;
  facilitator: Someone;
  people: Someone[];
  /** The hall's present code, asked for until the server answers. */
  code: () => Promise<string>;
}

/** An open meeting with these many people in it, and a test that runs for a month. */
export async function hall(url: string, size: number, charter?: unknown): Promise<HallUnderTest> {
  const facilitator = await join(url);
  const assemblyId = await found(url, facilitator, charter);
  const { meetingId, checkIn } = await openMeeting(url, facilitator, assemblyId);
  const people = await Promise.all(Array.from({ length: size }, () => join(url)));
  await checkIn(facilitator, ...people);
  const proposalId = await openProposal(url, facilitator, assemblyId, { meetingId });
  const closesAt = new Date(Date.now() + 30 * DAY).toISOString();
  const called = await act(url, facilitator, assemblyId, 'consensus.call', { proposalId, closesAt });
  const { testId } = called.body.entries[0].payload;
  const code = async () => {
    let text = '';
    const path = `/assemblies/${assemblyId}/meetings/${meetingId}/check-in-code`;
    await until(async () => {
      const answer = await ask(url, 'GET', path, { token: facilitator.token }).catch(() => null);
      text = answer?.body.code ?? '';
      return answer?.status === 200;
    }, 'the code');
    return text;
  };
  return { assemblyId, meetingId, proposalId, testId, facilitator, people, code };
}
