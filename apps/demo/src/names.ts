/** The sample worlds, each by the folder it lives in. */
export const worldNames = ['coordinadora', 'federation', 'zona'] as const;
export type WorldName = (typeof worldNames)[number];

/** What asks for no world. */
export const NONE = 'none';

const isName = (word: string): word is WorldName => (worldNames as readonly string[]).includes(word);

/** Reads `zona`, `zona,federation` or `none`. Answers the worlds once each, or the first word that names none. */
export function readWorlds(text: string): { worlds: WorldName[] } | { unknown: string } {
  const words = text.split(',').map((word) => word.trim());
  if (words.length === 1 && words[0] === NONE) return { worlds: [] };
  const unknown = words.find((word) => !isName(word));
  return unknown === undefined ? { worlds: [...new Set(words.filter(isName))] } : { unknown };
}
