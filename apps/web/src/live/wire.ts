import type { LiveRoom, Speaking, Watched } from '@coordinadora/client';
import { liveRoom } from '@coordinadora/client';
import type { Acted, Payloads, Signal } from '@coordinadora/contract';
import type { Head, PersonActKind, View, You } from '@coordinadora/domain';
import { keepHead, keptHead } from './heads.ts';
import { hearServer } from './newer/hear.ts';
import { onAnswered, outbox } from './outbox.ts';
import { chosenSpeaker } from './speakAs.ts';
import { steady } from './steady.ts';
import { showTemperature } from './temperatureStore.ts';
import type { RoomNow, Sent } from './types.ts';

interface Start {
  view: View;
  seq: number;
  hash: string;
}
interface Joined extends LiveRoom {
  /** Who looks, as the assembly knows them. */
  actor: () => string | null;
  goOn: () => void;
}
const rooms = new Map<string, Joined>();

/** Other windows of this device, which hear of entries but not of whose they are. */
const windows = new BroadcastChannel('coordinadora.you');

interface Answered {
  assemblyId: string;
  seq: number;
  you: You;
}
const tell = ({ assemblyId, seq, you }: Answered) => {
  const room = rooms.get(assemblyId);
  // On a shared device another window may be somebody else's.
  if (room?.actor() === you.actor) room.heard(seq, you);
};
windows.onmessage = ({ data }: MessageEvent<Answered>) => tell(data);

onAnswered((assemblyId, { seq, you }) => {
  if (!you) return;
  const answered = { assemblyId, seq, you };
  rooms.get(assemblyId)?.heard(seq, you);
  windows.postMessage(answered);
});

/** What a watch says of the device: what time it is, who shares it, who looks. */
function deviceOf({ servedAt, holders, holder }: Watched): Pick<RoomNow, 'clock' | 'speakers' | 'name'> {
  return {
    clock: { at: Date.parse(servedAt), read: Date.now() },
    speakers: holders.length > 1 && holder ? { all: holders, now: { id: holder } } : null,
    name: holders.find(({ id }) => id === holder)?.displayName ?? null,
  };
}

/** Follows an assembly's book from what the server rendered, as whoever speaks from this device. @returns how to leave */
export function join(
  assemblyId: string,
  start: Start,
  onChange: (next: Partial<RoomNow>) => void,
): () => void {
  const { view, seq: to, hash } = start;
  const actAs = chosenSpeaker();
  let head: Head = { seq: to, hash };
  let lost: Head | null = null;
  let { actor } = view.you;
  const deaf = hearServer();
  const { status, rest } = steady((next) => onChange({ status: next }));
  const room = liveRoom({
    assemblyId,
    ...(actAs && { actAs }),
    initial: { view, to, hash },
    onChange: (now, seq, known) => {
      actor = now.you.actor;
      onChange({ view: now, seq, hash: known });
    },
    onStatus: status,
    onWatched: (watched) => onChange(deviceOf(watched)),
    onTemperature: ({ meetingId, signals }) => showTemperature(meetingId, signals),
    kept: keptHead(assemblyId),
    onHead: (next) => {
      head = next;
      if (!lost) keepHead(assemblyId, head);
    },
    onDiverged: (seen) => {
      lost ??= seen;
      keepHead(assemblyId, lost);
      onChange({ lost });
    },
  });
  const goOn = () => {
    lost = null;
    keepHead(assemblyId, head);
    onChange({ lost });
  };
  rooms.set(assemblyId, { ...room, goOn, actor: () => actor });
  return () => {
    deaf();
    rest();
    rooms.delete(assemblyId);
    room.close();
  };
}

/** The same tapped again within so many ms is one tap of an unsteady finger. */
const TWICE = 1_000;
let twice = { key: '', at: 0, sent: Promise.resolve<Sent>({ ok: true, seq: 0, entries: [] }) };

/** Keeps an act and sends it in its turn; answers when the server has, with the refusal too. */
export async function send<K extends PersonActKind>(
  assemblyId: string,
  kind: K,
  payload: Payloads[K],
  speaking?: Speaking,
): Promise<Sent> {
  const key = JSON.stringify([assemblyId, kind, payload, speaking]);
  if (twice.key === key && Date.now() - twice.at < TWICE) return twice.sent;
  twice = { key, at: Date.now(), sent: add(assemblyId, kind, payload, speaking) };
  return twice.sent;
}

/** Somebody who acts again has gone on from what was refused: it does not hold up what they do now. */
async function add<K extends PersonActKind>(
  assemblyId: string,
  kind: K,
  payload: Payloads[K],
  speaking?: Speaking,
): Promise<Sent> {
  const box = await outbox;
  box.dismiss();
  const acted: Acted = await box.add(assemblyId, kind, payload, speaking);
  return acted.ok ? { ok: true, ...acted.body } : acted;
}

/** Shows a hand signal in a meeting, or takes it down; answers whether it is seen. */
export const showSignal = async (
  assemblyId: string,
  meetingId: string,
  signal: Signal | null,
): Promise<boolean> => (await rooms.get(assemblyId)?.signal(meetingId, signal)) ?? false;

/** Takes the book as it is now for the one to go on from: what was seen before is kept no longer. */
export const goOn = (assemblyId: string): void => rooms.get(assemblyId)?.goOn();

/** Drops the refused act, so that what waits behind it goes on. */
export const putAside = async (): Promise<void> => (await outbox).dismiss();
