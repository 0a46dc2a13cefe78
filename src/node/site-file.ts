import { createHash } from 'node:crypto';

/** A file of a site: `path` below it, with `/` between names. */
export type SiteFile = { readonly path: string; readonly bytes: string | Uint8Array };

/** A file named by its content, so that no page meets one of another build: `assets/<name>-<8 hex digits>.<extension>`. */
export function hashedFile<T extends string | Uint8Array>(name: string, extension: string, bytes: T) {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { path: `assets/${name}-${hash}.${extension}`, bytes } satisfies SiteFile;
}

/** The data of a page as a file named by its content, with what the page checks it by. */
export function dataFile(name: string, data: unknown) {
  const file = hashedFile(name, 'json', JSON.stringify(data));
  return { ...file, integrity: integrityOf(file.bytes) };
}

/** What a page checks a file by before it takes it, as Subresource Integrity has it. */
export function integrityOf(bytes: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}
