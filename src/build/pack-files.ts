import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { DiskCache } from './kept-bytes.ts';
import { isCompressible } from './media-types.ts';
import type { SiteFile } from './site-file.ts';

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** Below this a file fits into the first packet as it is. */
const LEAST_BYTES = 1000;
/** The last fiftieth of a large file costs as much time as all the rest of the build. */
const LARGE_BYTES = 250_000;

/** A file packed as `.br` and `.gz`, where it gains by that. `kept`: what was packed before is not packed again. */
export async function packedFiles({ path, bytes }: SiteFile, kept: DiskCache): Promise<readonly SiteFile[]> {
  const whole = Buffer.from(bytes);
  if (!isCompressible(path) || whole.length < LEAST_BYTES) return [];
  const quality = whole.length > LARGE_BYTES ? 10 : constants.BROTLI_MAX_QUALITY;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: whole.length };
  const hash = createHash('sha256').update(whole).digest('hex');
  const packed = await Promise.all([
    kept(`br ${quality} ${hash}`, () => brotli(whole, { params })),
    kept(`gz ${hash}`, () => gz(whole, { level: constants.Z_BEST_COMPRESSION })),
  ]);
  return ['br', 'gz'].flatMap((end, at) => {
    const made = packed[at];
    return made && made.length < whole.length ? [{ path: `${path}.${end}`, bytes: made }] : [];
  });
}
