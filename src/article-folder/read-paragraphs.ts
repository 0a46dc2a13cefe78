import { readFileSync } from 'node:fs';
import type { Issue } from '../model/issue.ts';
import { paragraphsOf } from '../model/paragraphs.ts';
import { decodeText } from './decode-text.ts';

export type ReadParagraphs = { readonly paragraphs?: readonly string[]; readonly issues: readonly Issue[] };

/** The numbered paragraphs of an article's text, UTF-8. Throws what the file system says of a file it cannot open. */
export function readParagraphs(file: string): ReadParagraphs {
  const decoded = decodeText(readFileSync(file));
  if (!('text' in decoded)) {
    const { line, found, expected } = decoded;
    return { issues: [{ file, path: found.startsWith('bytes') ? `line ${line}` : '', found, expected }] };
  }
  // A byte order mark is no part of the first paragraph.
  return { paragraphs: paragraphsOf(decoded.text.replace(/^\ufeff/, '')), issues: [] };
}
