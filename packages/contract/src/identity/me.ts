import { z } from 'zod';
import { id } from '../words/id.ts';
import { name } from '../words/text.ts';
import { time } from '../words/time.ts';
import { locale, participant } from './participant.ts';

export const device = z.object({
  id: z.string(),
  createdAt: time,
  lastSeenAt: time,
  /** The one that asks. */
  present: z.boolean(),
});
/** Those who share this device; `devices` are those of the participants on it. */
export const me = z.object({ participants: z.array(participant), devices: z.array(device) });
/** `displayName` null takes the name away. */
export const changeMe = z.strictObject({
  displayName: name.nullable().exactOptional(),
  locale: locale.exactOptional(),
  actAs: id.exactOptional(),
});
/** For requests that need to say who speaks, where a device holds several participants. */
export const speakerQuery = z.object({ actAs: id.exactOptional() });
/** Own data to take away: names, assemblies with the id there, drafts, signatures. */
export const exported = z.object({
  participant,
  devices: z.array(device),
  assemblies: z.array(z.object({ assemblyId: z.string(), name: z.string(), actor: z.string() })),
  signatures: z.array(z.object({ assemblyId: z.string(), act: z.string(), name: z.string() })),
  drafts: z.array(z.object({ id: z.string(), body: z.json(), updatedAt: time })),
});
