import { v7 } from 'uuid';

/** A new id for what is not in a book: participants, devices, assemblies. */
export const newId = (): string => v7();
