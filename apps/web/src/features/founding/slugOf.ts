const MOST = 60;
const LEAST = 3;

/**
 * The short address made from a name: small letters, digits and hyphens, 3 to 60. `again` above 1 is put at the end, for
 * when the address was taken.
 */
export function slugOf(name: string, again = 1): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  const end = again > 1 ? `-${again}` : '';
  const room = MOST - end.length;
  const slug = plain.replace(/^-+/, '').slice(0, room).replace(/-+$/, '');
  return (slug.length < LEAST ? ['asamblea', slug].filter(Boolean).join('-') : slug) + end;
}
