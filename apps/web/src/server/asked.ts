/** A value from the query of an address, where anybody may write it twice or leave it out. */
export type Asked = string | string[] | undefined;

/** The first one that was written; empty where there is none. U+0000, which no page may hold, becomes U+FFFD. */
export const firstOf = (value: Asked): string => ([value].flat()[0] ?? '').replaceAll('\0', '\u{FFFD}');
