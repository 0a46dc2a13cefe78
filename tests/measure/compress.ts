import { gzipSync } from 'node:zlib';
import { isCompressible } from '../../src/node/hosting/media-types.ts';

/** The file as transferred: gzip at level 9 if its media type is compressible. */
export function asSent(path: string, bytes: Uint8Array): Uint8Array {
  return isCompressible(path) ? gzipSync(bytes, { level: 9 }) : bytes;
}
