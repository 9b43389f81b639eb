import { Join } from '../../../../features/join/Join.tsx';

/** `/j/CODE`: what the QR code of an assembly leads to. */
export default async function ShortCode({ params }: { params: Promise<{ code: string }> }) {
  return <Join code={decodeURIComponent((await params).code)} />;
}
