import { preferenceCookies, wayBack } from '../../site/preference.ts';

/** Keeps language or light, sent by a plain form so that it works without script, and goes back. 403 from another site. */
export async function POST(request: Request) {
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  const origin = request.headers.get('origin');
  if (origin && (!URL.canParse(origin) || new URL(origin).host !== host))
    return new Response(null, { status: 403 });
  const headers = new Headers({ location: wayBack(request.headers.get('referer'), host) });
  for (const cookie of preferenceCookies(await request.formData())) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}
