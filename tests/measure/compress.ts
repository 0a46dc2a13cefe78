import { gzipSync } from 'node:zlib';

/** Whether a server would send the file compressed; faces and pictures are already. */
export function isCompressible(path: string): boolean {
  return /\.(html|css|m?js|json|jsonld|geojson|svg|xml|txt|md|csv|kml|pbf)$/.test(path);
}

/** The file as it travels, at the strongest gzip. */
export function asSent(path: string, bytes: Uint8Array): Uint8Array {
  return isCompressible(path) ? gzipSync(bytes, { level: 9 }) : bytes;
}
