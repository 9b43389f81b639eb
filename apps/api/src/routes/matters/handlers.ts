import { hallHandlers } from './hall.ts';
import { viewHandlers } from './views.ts';

export const matterHandlers = { ...viewHandlers, ...hallHandlers };
