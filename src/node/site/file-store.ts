import { constants, copyFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash, type SiteFile } from '../site-file.ts';
import { writeWhole } from '../write-whole.ts';
import { linksOf } from './check-links.ts';
import { isCompressible } from '../hosting/media-types.ts';
import { packFile, PACKED_ENDS, type PackedEnd } from './pack-file.ts';

/** A file of a site whose content is kept in a store. */
export type StoredFile = {
  /** Below the site, with `/` as separator. */
  readonly path: string;
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
  /** Its compressed copies. */
  readonly packed: readonly PackedEnd[];
  /** Of a page: the files of the site that it links, as paths below the site. */
  readonly links?: readonly string[];
};

/**
 * The files that builds wrote, by their content, with their compressed copies. A file that is in it is neither written nor
 * compressed again.
 */
export type FileStore = {
  /** Keeps a file; `isPacked`: with compressed copies, where its kind can be compressed. */
  readonly add: (file: SiteFile, isPacked: boolean) => Promise<StoredFile>;
  readonly read: (file: Pick<StoredFile, 'hash'>) => Buffer;
  /** Writes a file with its compressed copies to a path. */
  readonly copy: (file: StoredFile, to: string) => void;
  /** Whether everything of a file is there: a cache may be emptied at any time. */
  readonly has: (file: StoredFile) => boolean;
};

export function openFileStore(folder: string): FileStore {
  const at = (hash: string) => join(folder, hash.slice(0, 2), hash);
  const packedAt = (hash: string, end: PackedEnd) => `${at(hash)}.${end}`;
  const isThere = (hash: string, ends: readonly PackedEnd[]) =>
    [at(hash), ...ends.map((end) => packedAt(hash, end))].every((path) => existsSync(path));
  return {
    add: async ({ path, bytes }, isWanted) => {
      const isPacked = isWanted && isCompressible(path);
      const hash = contentHash(bytes);
      const file = at(hash);
      if (!existsSync(file)) writeWhole(file, bytes);
      // A file that compression does not make smaller has empty copies, so that this is not tried again.
      if (isPacked && !isThere(hash, PACKED_ENDS)) {
        const copies = await packFile({ path, bytes });
        for (const end of PACKED_ENDS) writeWhole(packedAt(hash, end), copies.get(end) ?? '');
      }
      const packed = isPacked ? PACKED_ENDS.filter((end) => statSync(packedAt(hash, end)).size > 0) : [];
      const links = path.endsWith('.html') ? { links: linksOf({ path, bytes }) } : {};
      return { path, hash, size: Buffer.byteLength(bytes), packed, ...links };
    },
    read: ({ hash }) => readFileSync(at(hash)),
    copy: ({ hash, packed }, to) => {
      copyFileSync(at(hash), to, constants.COPYFILE_FICLONE);
      for (const end of packed) copyFileSync(packedAt(hash, end), `${to}.${end}`, constants.COPYFILE_FICLONE);
    },
    has: ({ hash, packed }) => isThere(hash, packed),
  };
}
