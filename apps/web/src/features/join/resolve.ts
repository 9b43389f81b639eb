import { redirect } from 'next/navigation';
import { find } from '../../server/api.ts';

/** Codes are letters and digits; hyphens and spaces are how people write them down. */
const plain = (code: string) => code.replaceAll(/[\s-]/g, '').slice(0, 20);

/** Goes to the assembly of a short code; comes back with false where there is none. */
export async function goToAssembly(code: string): Promise<false> {
  if (!/^[a-z0-9]+$/i.test(plain(code))) return false;
  const found = await find('assembly', { params: { key: plain(code) } });
  if (!found) return false;
  redirect(`/a/${found.view.room.assembly.slug}`);
}
