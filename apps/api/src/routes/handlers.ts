import { assemblyHandlers } from './assemblies/handlers.ts';
import type { Handlers } from './call.ts';
import { draftHandlers } from './drafts/handlers.ts';
import { identityHandlers } from './identity/handlers.ts';
import { matterHandlers } from './matters/handlers.ts';
import { serviceHandlers } from './service.ts';

/** What answers each call of the contract; a call without an answer does not type. */
export const handlers: Handlers = {
  ...serviceHandlers,
  ...identityHandlers,
  ...assemblyHandlers,
  ...matterHandlers,
  ...draftHandlers,
};
