import { encode } from 'uqr';

/** Width of the quiet zone in modules, by ISO/IEC 18004. */
const QR_QUIET_ZONE = 4;

/** An address as a QR code, for the phones of a class. */
export function QrCode({ address }: { readonly address: string }) {
  const { size, data } = encode(address, { ecc: 'M', border: 0 });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1Z`] : [])));
  const whole = size + 2 * QR_QUIET_ZONE;
  return (
    <svg
      class="address-code"
      viewBox={`${-QR_QUIET_ZONE} ${-QR_QUIET_ZONE} ${whole} ${whole}`}
      role="img"
      aria-label={address}
    >
      <path d={squares.join('')} shape-rendering="crispEdges" />
    </svg>
  );
}

/** Whether phones can open this address: neither `file:` nor the machine the page is shown on. */
export function isReachableByPhones({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): boolean {
  const isOwn = /^(localhost|127\.[\d.]+|0\.0\.0\.0|\[::1\])$|\.localhost$/.test(hostname);
  return /^https?:$/.test(protocol) && !isOwn;
}
