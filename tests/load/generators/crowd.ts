import { sharedNow } from './clock.ts';
import { type RawSocket, rawSocket, type Speech } from './raw-socket.ts';

export interface CrowdWish {
  port: number;
  speech: Speech;
  count: number;
  /** What each of them asks once connected, and has to have answered to be whole. */
  hello: { event: string; message: object } | null;
}

/** A frame as the crowd got it: `to` is the number it carries, `lastAt` when the last of `count` clients had it. */
export interface Frame {
  to: number;
  count: number;
  lastAt: number;
}

/** How many connections are being made at once. */
const WIDTH = 64;
const TO = /"to":(\d+)/;

let crowd: RawSocket[] = [];
let frames = new Map<number, Frame>();
let sample = '';

/** Connects a crowd that counts what it hears; answers how long it took until all were whole (ms). */
export async function openCrowd({ port, speech, count, hello }: CrowdWish): Promise<{ ms: number }> {
  const started = sharedNow();
  let begun = 0;
  const lane = async () => {
    while (begun++ < count) {
      const socket = await rawSocket(port, speech, null, heard);
      crowd.push(socket);
      if (!hello) continue;
      const answer = (await socket.ask(hello.event, hello.message)) as { ok?: boolean };
      if (answer?.ok !== true) throw new Error(`not let in: ${JSON.stringify(answer).slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, lane));
  return { ms: sharedNow() - started };
}

function heard(data: Buffer): void {
  const found = TO.exec(data.toString('latin1', 0, 200));
  if (!found) return;
  const to = Number(found[1]);
  const frame = frames.get(to);
  if (frame) {
    frame.count++;
    frame.lastAt = sharedNow();
    return;
  }
  frames.set(to, { to, count: 1, lastAt: sharedNow() });
  sample = data.toString();
}

/** What was heard since the last time, in order of `to`; `sample` is one frame as it came. */
export function takeFrames(): { frames: Frame[]; sample: string } {
  const taken = [...frames.values()].sort((a, b) => a.to - b.to);
  frames = new Map();
  return { frames: taken, sample };
}

export function closeCrowd(): void {
  for (const socket of crowd) socket.close();
  crowd = [];
  frames = new Map();
}
