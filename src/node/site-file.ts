import { createHash } from 'node:crypto';

/** A file of a site; `path`: below the site, with `/` as separator. */
export type SiteFile = { readonly path: string; readonly bytes: string | Uint8Array };

/**
 * A file with a hash of its content in its name, so that no page loads one of another build: `assets/<name>-<8 hex
 * digits>.<extension>`.
 */
export function hashedFile<T extends string | Uint8Array>(name: string, extension: string, bytes: T) {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { path: `assets/${name}-${hash}.${extension}`, bytes } satisfies SiteFile;
}

/** The data of a page as JSON in a file with a hash in its name, and its integrity value. */
export function dataFile(name: string, data: unknown) {
  const file = hashedFile(name, 'json', JSON.stringify(data));
  return { ...file, integrity: integrityOf(file.bytes) };
}

/** SHA-256 of a file’s content, hexadecimal. */
export function contentHash(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The integrity value of a file, as in Subresource Integrity; a page checks it before it uses the file. */
export function integrityOf(bytes: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}

/** All files that a writer yields. */
export async function collectFiles(files: Iterable<SiteFile> | AsyncIterable<SiteFile>): Promise<readonly SiteFile[]> {
  const collected: SiteFile[] = [];
  for await (const file of files) collected.push(file);
  return collected;
}
