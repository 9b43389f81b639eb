import { LEVELS } from '@coordinadora/domain';
import { z } from 'zod';
import { charter, charterName } from '../charter/charter.ts';
import { LIMITS } from '../words/limits.ts';
import { name, slug, text, timeZone } from '../words/text.ts';

export const level = z.enum(LEVELS);

export const assemblyPayloads = {
  'assembly.found': z.strictObject({
    name,
    slug,
    level,
    territory: text(LIMITS.territory).exactOptional(),
    sector: text(LIMITS.sector).exactOptional(),
    timeZone: timeZone.exactOptional(),
    charter: z.union([charterName, charter]),
  }),
};
