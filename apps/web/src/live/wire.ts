import type { PersonActKind } from '@coordinadora/domain';
import { showOutbox } from './outboxStore.ts';
import type { RoomNow, Sent, Underway } from './types.ts';

let items: Underway[] = [];
const show = (next: Underway[]) => {
  items = next;
  showOutbox(items);
};

export const join = (assemblyId: string, _from: object, onChange: (next: Partial<RoomNow>) => void) => {
  const timer = setInterval(async () => {
    const answer = await fetch(`/api/v1/assemblies/${assemblyId}`).catch(() => null);
    onChange(answer?.ok ? { ...(await answer.json()), status: 'live' } : { status: 'reconnecting' });
  }, 1500);
  return () => clearInterval(timer);
};

export const putAside = (id: string) => show(items.filter((item) => item.id !== id));

export async function send(
  assemblyId: string,
  kind: PersonActKind,
  payload: object,
  options?: { sign?: boolean },
): Promise<Sent> {
  const { becomeParticipant } = await import('./participant.ts');
  const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0'))
    .join('')
    .replace(/(.{8})(.{4}).(.{3}).(.{3})(.{12})/, '$1-$2-7$3-8$4-$5');
  const item: Underway = {
    id,
    assemblyId,
    kind,
    payload: payload as Record<string, unknown>,
    state: 'sending',
  };
  show([...items, item]);
  const post = () =>
    fetch(`/api/v1/assemblies/${assemblyId}/acts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
      body: JSON.stringify({ id, kind, payload, ...options }),
    });
  let answer = await post();
  if (answer.status === 401) {
    await becomeParticipant();
    answer = await post();
  }
  const body = await answer.json();
  if (!answer.ok) {
    show(items.map((other) => (other.id === id ? { ...item, state: 'refused', problem: body } : other)));
    return { ok: false, problem: body };
  }
  putAside(id);
  return { ok: true, ...body };
}
