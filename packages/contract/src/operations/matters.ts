import { speakerQuery } from '../identity/me.ts';
import { checkInCode, linkAnswer, linkBody } from '../identity/session.ts';
import { minutes, minutesQuery } from '../views/minutes.ts';
import { decisionPart, proposalPart, proposalState, proposalView } from '../views/proposal.ts';
import { meetingPart } from '../views/room.ts';
import { pageOf, pageQuery } from '../words/page.ts';
import { words } from '../words/text.ts';
import type { Operation } from './operation.ts';
import { byId, inMeeting, inProposal } from './params.ts';

const noMeeting = ['no_such_assembly', 'no_such_meeting'] as const;

export const matterOperations = {
  meetings: {
    summary: 'Meetings, newest first',
    params: byId,
    query: pageQuery,
    answer: { status: 200, schema: pageOf(meetingPart) },
    problems: ['no_such_assembly'],
    speaker: 'anybody',
  },
  meeting: {
    summary: 'One meeting',
    params: inMeeting,
    answer: { status: 200, schema: meetingPart },
    problems: [...noMeeting],
    speaker: 'anybody',
  },
  minutes: {
    summary: 'The minutes; a draft from opening on',
    params: inMeeting,
    query: minutesQuery,
    answer: { status: 200, schema: minutes, media: ['text/markdown'] },
    problems: [...noMeeting],
    speaker: 'anybody',
  },
  checkInCode: {
    summary: 'The hall’s present code, for the opener, those with a meeting role and the hall screen',
    params: inMeeting,
    query: speakerQuery,
    answer: { status: 200, schema: checkInCode },
    problems: [...noMeeting, 'not_signed_in', 'not_yours', 'act_as_needed', 'meeting_not_open'],
    speaker: 'participant',
  },
  hallLink: {
    summary: 'A link for the hall screen: it shows the code and nothing private',
    params: inMeeting,
    body: linkBody,
    answer: { status: 201, schema: linkAnswer },
    problems: [...noMeeting, 'not_signed_in', 'not_yours', 'act_as_needed', 'meeting_not_open'],
    speaker: 'participant',
  },
  proposals: {
    summary: 'Proposals, newest first',
    params: byId,
    query: pageQuery.extend({ state: proposalState.exactOptional() }),
    answer: { status: 200, schema: pageOf(proposalPart) },
    problems: ['no_such_assembly'],
    speaker: 'anybody',
  },
  proposal: {
    summary: 'One proposal with its versions and tests',
    params: inProposal,
    answer: { status: 200, schema: proposalView },
    problems: ['no_such_assembly', 'no_such_proposal'],
    speaker: 'anybody',
  },
  decisions: {
    summary: 'Decisions, newest first',
    params: byId,
    query: pageQuery.extend({ q: words(200).exactOptional() }),
    answer: { status: 200, schema: pageOf(decisionPart) },
    problems: ['no_such_assembly'],
    speaker: 'anybody',
  },
} as const satisfies Record<string, Operation>;
