const SLUG = '([a-z0-9-]{3,60})';
const ID = '[0-9a-f-]{36}';
/** Pages that are the same for everybody who reads them: what is only the reader's comes with the live connection. */
const KEPT = new RegExp(`^/a/${SLUG}(?:/m/${ID}(?:/minutes|/hall)?|/[pd]/${ID})?$`);

/** The slug of the assembly a kept page is about; null for every other address, one with a query among them. */
export const slugOfKept = (url: string): string | null => KEPT.exec(url)?.[1] ?? null;
