import { z } from 'zod';
import { id } from '../words/id.ts';

/** Which assembly a socket's act is for; what remains is the act (acts/act.ts). */
export const actMessage = z.looseObject({ assemblyId: id });
