import { create } from 'qrcode';

/** Dark modules of a QR code as one path, a square of side 1 each. */
const path = (size: number, dark: (row: number, column: number) => boolean) => {
  let d = '';
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) if (dark(row, column)) d += `M${column} ${row}h1v1h-1z`;
  return d;
};

/**
 * An address as a QR code for the camera app, drawn on the server; always dark on light, with its quiet zone, in every
 * theme. `label` says what it leads to; the address itself belongs beside it in letters.
 */
export function QrCode({ address, label }: { address: string; label: string }) {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const side = modules.size + 8;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`-4 -4 ${side} ${side}`}
      className="w-full max-w-80"
      shapeRendering="crispEdges"
    >
      <rect x="-4" y="-4" width={side} height={side} fill="#fff" />
      <path d={path(modules.size, (row, column) => modules.get(row, column) === 1)} fill="#000" />
    </svg>
  );
}
