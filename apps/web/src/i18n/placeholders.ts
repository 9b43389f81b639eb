/** Where the brace opened before `from` closes again. */
const closing = (message: string, from: number): number => {
  let depth = 1;
  for (let at = from; at < message.length; at++) {
    if (message[at] === '{') depth++;
    if (message[at] === '}' && --depth === 0) return at;
  }
  return message.length;
};

/** The braces of a text that lie in no other: `a {b {c}} {d}` → `b {c}`, `d`. */
function* braces(text: string): Generator<string> {
  for (let open = text.indexOf('{'); open !== -1; ) {
    const end = closing(text, open + 1);
    yield text.slice(open + 1, end);
    open = text.indexOf('{', end);
  }
}

/** The arguments an ICU message asks for, those inside plural and select branches too. */
export const placeholders = (message: string): Set<string> => {
  const found = new Set<string>();
  for (const argument of braces(message)) {
    const [name = '', kind, ...branches] = argument.split(',');
    found.add(name.trim());
    if (kind === undefined) continue;
    for (const branch of braces(branches.join(',')))
      for (const inner of placeholders(branch)) found.add(inner);
  }
  return found;
};
