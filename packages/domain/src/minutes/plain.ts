/** People's words in Markdown: what would be a mark there is escaped, so that a text says what it said. */
const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');

/** On one line. */
export const line = (text: string): string => escaped(text.replace(/\s+/g, ' ').trim());

/** As a quotation, with its lines. */
export const quote = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((one) => `> ${escaped(one)}`.trimEnd())
    .join('\n');
