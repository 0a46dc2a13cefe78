import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible } from '../hosting/media-types.ts';
import type { SiteFile } from '../site-file.ts';

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** File name extensions of compressed copies. */
export const PACKED_ENDS = ['br', 'gz'] as const;
export type PackedEnd = (typeof PACKED_ENDS)[number];

/** A smaller file fits into one network packet without compression. Bytes. */
const LEAST_BYTES = 1000;
/**
 * Larger files are compressed at a lower quality: the last 2 % would take as much time as the rest of the build. Bytes.
 */
const LARGE_BYTES = 250_000;

/** Compressed copies of a file, by the extension that hosts look for, where they are smaller. */
export async function packFile({ path, bytes }: SiteFile): Promise<ReadonlyMap<PackedEnd, Uint8Array>> {
  const whole = Buffer.from(bytes);
  if (!isCompressible(path) || whole.length < LEAST_BYTES) return new Map();
  const quality = whole.length > LARGE_BYTES ? 10 : constants.BROTLI_MAX_QUALITY;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: whole.length };
  const copies = await Promise.all([
    brotli(whole, { params }),
    gz(whole, { level: constants.Z_BEST_COMPRESSION }),
  ] as const);
  const packed = PACKED_ENDS.flatMap((end, at) => {
    const copy = copies[at];
    return copy && copy.length < whole.length ? [[end, copy] as const] : [];
  });
  return new Map(packed);
}
