import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible } from './media-types.ts';
import { refusePath } from './write-files.ts';

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** Below this a file fits into the first packet as it is. */
const LEAST_BYTES = 1000;
/** The last fiftieth of a large file costs as much time as all the rest of the build. */
const LARGE_BYTES = 250_000;

/** Writes `.br` and `.gz` beside the files of a folder that gain by it, so that a server has nothing left to pack.
 * Throws for a path that leads out of the folder. */
export async function packFiles(folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) refusePath(folder, path);
  await Promise.all(paths.filter(isCompressible).map((path) => packFile(join(folder, path))));
}

async function packFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < LEAST_BYTES) return;
  const quality = bytes.length > LARGE_BYTES ? 10 : constants.BROTLI_MAX_QUALITY;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const packed = await Promise.all([brotli(bytes, { params }), gz(bytes, { level: constants.Z_BEST_COMPRESSION })]);
  for (const [at, end] of ['br', 'gz'].entries()) {
    const made = packed[at];
    if (made && made.length < bytes.length) await writeFile(`${file}.${end}`, made);
  }
}
