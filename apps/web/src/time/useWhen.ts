import { useFormatter } from 'next-intl';
import { type When, whenIn } from './when.ts';

/** Moments as people write them, in a zone (IANA): that of the assembly they belong to. */
export const useWhen = (zone: string): When => whenIn(useFormatter(), zone);
