import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readParagraphs } from '../article-folder/read-paragraphs.ts';
import { sha256Hex } from '../article-folder/sha256-hex.ts';
import { fingerprintOf } from '../model/fingerprint.ts';
import { formatIssue } from '../model/issue.ts';
import { printJson } from './print-json.ts';

/** Writes the fingerprint of a text into an article's folder. Returns the line that says so, or what is wrong with the text. */
export function writeFingerprint(
  folder: string,
  textFile: string,
): { readonly line: string; readonly isWritten: boolean } {
  const { paragraphs, issues } = readParagraphs(textFile);
  if (!paragraphs) return { line: issues.map(formatIssue).join('\n'), isWritten: false };
  const file = join(folder, 'fingerprint.json');
  const text = printJson({ $schema: '../../schema/fingerprint.schema.json', ...fingerprintOf(paragraphs, sha256Hex) });
  // Moved into place: what is written through a link would lie wherever the link leads.
  const unfinished = join(folder, `.fingerprint.json.${process.pid}`);
  writeFileSync(unfinished, text, { flag: 'wx' });
  renameSync(unfinished, file);
  return { line: `${file}: the fingerprint of ${paragraphs.length} paragraphs`, isWritten: true };
}
