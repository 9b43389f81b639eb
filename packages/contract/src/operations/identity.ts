import { changeMe, exported, me, speakerQuery } from '../identity/me.ts';
import { newParticipant, participantAnswer, recoverAnswer, recoverBody } from '../identity/participant.ts';
import { linkAnswer, linkBody, sessionAnswer, sessionBody } from '../identity/session.ts';
import type { Operation } from './operation.ts';
import { byId } from './params.ts';

const empty = { status: 204 } as const;

export const identityOperations = {
  createParticipant: {
    summary: 'A new participant on this device: no e-mail, no telephone number',
    body: newParticipant,
    answer: { status: 201, schema: participantAnswer },
    problems: [],
    speaker: 'anybody',
  },
  me: {
    summary: 'Who shares this device, and their devices',
    answer: { status: 200, schema: me },
    problems: ['not_signed_in'],
    speaker: 'participant',
  },
  changeMe: {
    summary: 'Change one’s name or language',
    body: changeMe,
    answer: { status: 200, schema: me },
    problems: ['not_signed_in', 'act_as_needed'],
    speaker: 'participant',
  },
  eraseMe: {
    summary:
      'Leave open meetings, then erase one’s names, devices and drafts; the record keeps what was decided, unnamed',
    query: speakerQuery,
    answer: empty,
    problems: ['not_signed_in', 'act_as_needed', 'origin_refused', 'farewell_failed'],
    speaker: 'participant',
  },
  recover: {
    summary: 'Be oneself again on this device, by the recovery phrase',
    body: recoverBody,
    answer: { status: 200, schema: recoverAnswer },
    problems: ['recovery_phrase_wrong'],
    speaker: 'anybody',
  },
  exportMe: {
    summary: 'All that is kept about oneself',
    query: speakerQuery,
    answer: { status: 200, schema: exported },
    problems: ['not_signed_in', 'act_as_needed'],
    speaker: 'participant',
  },
  createLink: {
    summary: 'A link that signs in another device, once',
    body: linkBody,
    answer: { status: 201, schema: linkAnswer },
    problems: ['not_signed_in', 'act_as_needed'],
    speaker: 'participant',
  },
  revokeDevice: {
    summary: 'Sign a device out and close its connections',
    params: byId,
    answer: empty,
    problems: ['not_signed_in', 'no_such_device', 'origin_refused'],
    speaker: 'participant',
  },
  openSession: {
    summary: 'Exchange the secret of a sign-in or hall link',
    body: sessionBody,
    answer: { status: 200, schema: sessionAnswer },
    problems: ['link_invalid'],
    speaker: 'anybody',
  },
  endSession: {
    summary: 'Sign this device out',
    answer: empty,
    problems: ['not_signed_in', 'origin_refused'],
    speaker: 'participant',
  },
} as const satisfies Record<string, Operation>;
