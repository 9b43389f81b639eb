import { useMessages } from 'next-intl';

/** The sentence of every refusal of the rules, by code, with `{from}` left open. */
export const useRefusals = (): Record<string, string> => useMessages().refusals;
