/** Where everything under this address begins. */
export const BASE = '/api/v1';

/** Every call: its name, method and path. No schemas here: a browser needs only this (operations.ts has the rest). */
export const ROUTES = {
  health: ['GET', '/health'],
  ready: ['GET', '/ready'],
  openapi: ['GET', '/openapi.json'],

  createParticipant: ['POST', '/participants'],
  me: ['GET', '/me'],
  changeMe: ['PATCH', '/me'],
  eraseMe: ['DELETE', '/me'],
  recover: ['POST', '/me/recover'],
  exportMe: ['GET', '/me/export'],
  createLink: ['POST', '/me/links'],
  revokeDevice: ['DELETE', '/me/devices/{id}'],
  openSession: ['POST', '/session'],
  endSession: ['DELETE', '/session'],

  foundAssembly: ['POST', '/assemblies'],
  findAssemblies: ['GET', '/assemblies'],
  myAssemblies: ['GET', '/assemblies/mine'],
  assembly: ['GET', '/assemblies/{key}'],
  act: ['POST', '/assemblies/{id}/acts'],
  record: ['GET', '/assemblies/{id}/record'],
  recordLines: ['GET', '/assemblies/{id}/record.jsonl'],

  meetings: ['GET', '/assemblies/{id}/meetings'],
  meeting: ['GET', '/assemblies/{id}/meetings/{meetingId}'],
  minutes: ['GET', '/assemblies/{id}/meetings/{meetingId}/minutes'],
  checkInCode: ['GET', '/assemblies/{id}/meetings/{meetingId}/check-in-code'],
  hallLink: ['POST', '/assemblies/{id}/meetings/{meetingId}/hall-link'],
  proposals: ['GET', '/assemblies/{id}/proposals'],
  proposal: ['GET', '/assemblies/{id}/proposals/{proposalId}'],
  decisions: ['GET', '/assemblies/{id}/decisions'],

  drafts: ['GET', '/drafts'],
  draft: ['GET', '/drafts/{id}'],
  keepDraft: ['PUT', '/drafts/{id}'],
  dropDraft: ['DELETE', '/drafts/{id}'],
} as const satisfies Record<string, readonly [Method, `/${string}`]>;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type OperationName = keyof typeof ROUTES;
/** Calls that only read. */
export type ReadName = {
  [N in OperationName]: (typeof ROUTES)[N][0] extends 'GET' ? N : never;
}[OperationName];

/** Calls that answer with views, whose times are the domain's milliseconds inside and ISO 8601 on the wire. */
export const VIEWS = [
  'assembly',
  'meetings',
  'meeting',
  'minutes',
  'proposals',
  'proposal',
  'decisions',
] as const satisfies ReadName[];
