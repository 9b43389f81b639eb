import type { z } from 'zod';
import { actId } from '../words/id.ts';
import { speaking } from './act.ts';
import { assemblyPayloads } from './assembly.ts';

/** `POST /assemblies`: the bare payload of `assembly.found`; with `id` (the act's) it can be sent again safely. */
export const foundBody = assemblyPayloads['assembly.found'].extend({
  id: actId.exactOptional(),
  actAs: speaking.actAs,
});
export type FoundBody = z.infer<typeof foundBody>;
