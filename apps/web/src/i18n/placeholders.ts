/** Where the brace opened before `from` closes again. */
const closing = (message: string, from: number): number => {
  let depth = 1;
  for (let at = from; at < message.length; at++) {
    if (message[at] === '{') depth++;
    if (message[at] === '}' && --depth === 0) return at;
  }
  return message.length;
};

/** The arguments an ICU message asks for, those inside plural and select branches too. */
export const placeholders = (message: string): Set<string> => {
  const found = new Set<string>();
  for (let open = message.indexOf('{'); open !== -1; ) {
    const end = closing(message, open + 1);
    const [name = '', kind, ...branches] = message.slice(open + 1, end).split(',');
    found.add(name.trim());
    if (kind !== undefined)
      for (const branch of branches.join(',').matchAll(/\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g))
        for (const inner of placeholders(branch[1] ?? '')) found.add(inner);
    open = message.indexOf('{', end);
  }
  return found;
};
