import { hallHandlers } from './hall.ts';
import { minutesHandlers } from './minutes.ts';
import { viewHandlers } from './views.ts';

export const matterHandlers = { ...viewHandlers, ...hallHandlers, ...minutesHandlers };
