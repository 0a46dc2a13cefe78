import { createHash } from 'node:crypto';

/** A file of a site: `path` below it, with `/` between names. */
export type SiteFile = { readonly path: string; readonly bytes: string | Uint8Array };

/** A file named by its content, so that no page meets one of another build: `assets/<name>-<8 hex digits>.<extension>`. */
export function hashedFile(name: string, extension: string, text: string): SiteFile & { readonly bytes: string } {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { path: `assets/${name}-${hash}.${extension}`, bytes: text };
}

/** What a page checks a file by before it takes it, as Subresource Integrity has it. */
export function integrityOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
