import { headers } from 'next/headers';

/** Where the reader's browser finds this server, without a slash at the end; what QR codes and links begin with. */
export async function ownAddress(): Promise<string> {
  const head = await headers();
  const host = head.get('x-forwarded-host') ?? head.get('host') ?? 'localhost';
  const scheme = head.get('x-forwarded-proto') ?? 'http';
  return `${scheme.split(',')[0]}://${host}`;
}
