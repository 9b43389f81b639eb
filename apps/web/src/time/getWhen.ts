import { getFormatter } from 'next-intl/server';
import { type When, whenIn } from './when.ts';

/** `useWhen` for components of the server that wait for something. */
export const getWhen = async (zone: string): Promise<When> => whenIn(await getFormatter(), zone);
