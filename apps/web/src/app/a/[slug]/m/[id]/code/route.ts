import { create } from 'qrcode';
import { reachableAddress } from '../../../../../../server/index.ts';

type Context = { params: Promise<{ slug: string; id: string }> };

/**
 * The meeting's address as a QR code, with the code given as `c` behind its `#`: for a camera app, which needs an address
 * telephones can reach. It knows no secret: whoever asks brings the code along.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, id } = await params;
  const code = new URL(request.url).searchParams.get('c');
  if (code && !/^[\w-]{1,20}$/.test(code)) return new Response(null, { status: 400 });
  const address = `${await reachableAddress()}/a/${encodeURIComponent(slug)}/m/${encodeURIComponent(id)}`;
  return new Response(drawn(code ? `${address}#c=${code}` : address), {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' },
  });
}

/** Dark modules as squares of side 1, with the quiet zone of four. */
function drawn(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const all = Array.from(modules.data, (dark, at) =>
    dark ? `M${at % modules.size} ${Math.floor(at / modules.size)}h1v1h-1z` : '',
  );
  const side = modules.size + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${side} ${side}" shape-rendering="crispEdges"><rect x="-4" y="-4" width="${side}" height="${side}" fill="#fff"/><path d="${all.join('')}" fill="#000"/></svg>`;
}
