import { linkHandlers } from './links.ts';
import { meHandlers } from './me.ts';
import { participantHandlers } from './participants.ts';

export const identityHandlers = { ...participantHandlers, ...meHandlers, ...linkHandlers };
