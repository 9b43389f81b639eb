import { type Api, createApi } from '@coordinadora/client';

/** The api from the browser, in the page's language. Throws `ProblemError`, or `Unreachable` without an answer. */
export const api = (): Api => createApi({ headers: { 'accept-language': document.documentElement.lang } });
