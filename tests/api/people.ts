import { randomUUID } from 'node:crypto';
import { IMPORT_SECRET } from './server.ts';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read many shapes.
  body: any;
  headers: Headers;
}

export interface Asking {
  token?: string;
  /** JSON, or text sent as it is. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** One plain request, as any program would make it. */
export async function ask(url: string, method: string, path: string, asking: Asking = {}): Promise<Answer> {
  const { token, body, headers } = asking;
  const answer = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  const json =
    answer.headers.get('content-type')?.includes('json') &&
    !answer.headers.get('content-type')?.includes('jsonl');
  return { status: answer.status, body: json ? JSON.parse(text) : text, headers: answer.headers };
}

export interface Someone {
  id: string;
  token: string;
  recoveryPhrase: string;
}

export async function join(url: string, displayName?: string): Promise<Someone> {
  const { body } = await ask(url, 'POST', '/participants', {
    body: displayName ? { displayName } : {},
    headers: { 'x-import-secret': IMPORT_SECRET },
  });
  return { id: body.participant.id, token: body.token, recoveryPhrase: body.recoveryPhrase };
}

/** Sends an act with a new id; `more` adds to it (`sign`, `actAs`, `id`). */
export const act = (
  url: string,
  who: Someone,
  assemblyId: string,
  kind: string,
  payload: object,
  more: object = {},
) =>
  ask(url, 'POST', `/assemblies/${assemblyId}/acts`, {
    token: who.token,
    body: { id: randomUUID(), kind, payload, ...more },
  });

let founded = 0;
export async function found(url: string, who: Someone, charter: unknown = 'coordinadora'): Promise<string> {
  const slug = `asamblea-${++founded}-${randomUUID().slice(0, 8)}`;
  const body = { name: 'Junta Villa Tunari', slug, level: 'neighbourhood', charter };
  return (await ask(url, 'POST', '/assemblies', { token: who.token, body })).body.assembly.id;
}

/** A meeting that is open, and how to come in. */
export async function openMeeting(url: string, who: Someone, assemblyId: string) {
  const payload = {
    title: 'Asamblea ordinaria',
    startsAt: new Date().toISOString(),
    agenda: [{ title: 'El agua', minutes: 20 }],
  };
  const convened = await act(url, who, assemblyId, 'meeting.convene', payload);
  const { meetingId } = convened.body.entries[0].payload;
  await act(url, who, assemblyId, 'meeting.open', { meetingId });
  const code = async (): Promise<string> =>
    (
      await ask(url, 'GET', `/assemblies/${assemblyId}/meetings/${meetingId}/check-in-code`, {
        token: who.token,
      })
    ).body.code;
  const checkIn = async (...people: Someone[]) => {
    const present = await code();
    return Promise.all(
      people.map((one) => act(url, one, assemblyId, 'meeting.check_in', { meetingId, code: present })),
    );
  };
  return {
    meetingId: meetingId as string,
    itemId: convened.body.entries[1].payload.itemId as string,
    code,
    checkIn,
  };
}

export async function openProposal(
  url: string,
  who: Someone,
  assemblyId: string,
  more: object = {},
): Promise<string> {
  const payload = { title: 'Anular el contrato', text: 'Que se anule el contrato del agua.', ...more };
  return (await act(url, who, assemblyId, 'proposal.open', payload)).body.entries[0].payload.proposalId;
}
