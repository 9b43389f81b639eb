import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from './site/contentSecurityPolicy.ts';

/** 16 random bytes in base64: getRandomValues exists wherever this runs. */
const freshNonce = () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');

/** Every page gets a fresh nonce; Next reads it from the request's policy and puts it on its own scripts. */
export function proxy(request: NextRequest) {
  // A page that the api keeps for all: its policy is the api's, by hashes, since a nonce is one reader's.
  const kept = request.headers.get('x-kept');
  if (kept !== null && kept === process.env.SHARED_SECRET) return NextResponse.next();
  // What the api in front says of its reader's connection; it takes a proxy's word only where it is told to.
  const https = request.headers.get('x-forwarded-proto') === 'https';
  const policy = contentSecurityPolicy(freshNonce(), process.env.NODE_ENV === 'development', https);
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('x-content-type-options', 'nosniff');
  if (https) response.headers.set('strict-transport-security', 'max-age=31536000');
  return response;
}

export const config = { matcher: '/((?!_next/static).*)' };
