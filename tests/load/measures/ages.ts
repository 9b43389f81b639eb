import type { Frame } from '../generators/crowd.ts';
import type { Sent } from '../generators/pace.ts';
import type { Ballot } from '../generators/positions.ts';
import type { Generator } from '../processes/generator.ts';

export interface Pacing {
  port: number;
  /** How many people take turns. */
  senders: number;
  ballot: Ballot | null;
  perSecond: number;
  seconds: number;
}

/** For each position sent at that pace, how long until the last of a crowd that is there had a frame with it (ms). */
export async function agesAt(
  pacing: Pacing,
  crowd: Generator,
  senders: Generator,
  watchers: number,
): Promise<number[]> {
  await crowd.ask('takeFrames');
  const sent = await senders.ask('pace', pacing);
  const frames = await allFrames(crowd, Math.max(...sent.map(({ seq }) => seq)), watchers);
  return agesOf(sent, frames, watchers);
}

/** Frames until everybody has the last one. */
async function allFrames(crowd: Generator, last: number, watchers: number): Promise<Frame[]> {
  const frames = new Map<number, Frame>();
  for (;;) {
    for (const frame of (await crowd.ask('takeFrames')).frames) {
      const known = frames.get(frame.to);
      frames.set(frame.to, { ...frame, count: frame.count + (known?.count ?? 0) });
    }
    if ([...frames.values()].some(({ to, count }) => to >= last && count === watchers))
      return [...frames.values()].sort((a, b) => a.to - b.to);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function agesOf(sent: Sent[], frames: Frame[], watchers: number): number[] {
  const whole = frames.filter(({ count }) => count === watchers);
  const ordered = [...sent].sort((a, b) => a.seq - b.seq);
  let place = 0;
  return ordered.map(({ at, seq }) => {
    while ((whole[place]?.to ?? Number.POSITIVE_INFINITY) < seq) place++;
    return (whole[place]?.lastAt ?? Number.POSITIVE_INFINITY) - at;
  });
}
