import { Join } from '../../../../features/join/Join.tsx';
import { firstOf } from '../../../../server/asked.ts';

/** Nobody's code where the address cannot be read. */
function readable(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

/** `/j/CODE`: what the QR code of an assembly leads to. */
export default async function ShortCode({ params }: { params: Promise<{ code: string }> }) {
  return <Join code={firstOf(readable((await params).code))} />;
}
