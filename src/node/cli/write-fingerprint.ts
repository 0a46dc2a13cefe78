import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readParagraphs } from '../articles/read-article-folder.ts';
import { fingerprintOf } from '../../core/proof/fingerprint.ts';
import { formatIssue } from '../../core/validation/issue.ts';

/**
 * Writes the fingerprint of a text into an article’s folder. Returns a line that confirms it, or the issues of the
 * text.
 */
export function writeFingerprint(
  folder: string,
  textFile: string,
): { readonly line: string; readonly isWritten: boolean } {
  const { paragraphs, issues } = readParagraphs(textFile);
  if (!paragraphs) return { line: issues.map(formatIssue).join('\n'), isWritten: false };
  const file = join(folder, 'fingerprint.json');
  const text = printJson({ $schema: '../../schema/fingerprint.schema.json', ...fingerprintOf(paragraphs) });
  // Renamed into place: writing to a symbolic link would change the file it leads to.
  const unfinished = join(folder, `.fingerprint.json.${process.pid}`);
  writeFileSync(unfinished, text, { flag: 'wx' });
  renameSync(unfinished, file);
  return { line: `${file}: the fingerprint of ${paragraphs.length} paragraphs`, isWritten: true };
}

const WIDTH = 120;

/** JSON formatted as by Prettier, so that written files pass the format check. */
export function printJson(value: unknown): string {
  return `${print(value, '', 0)}\n`;
}

/** `used`: the columns used on the line before the value. */
function print(value: unknown, indent: string, used: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const isFlat = value.every((item) => typeof item !== 'object' || item === null);
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    // One column for a comma after the value.
    if (isFlat && used + line.length + 1 <= WIDTH) return line;
    return `[\n${value.map((item) => inner + print(item, inner, inner.length)).join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  if (fields.length === 0) return '{}';
  const lines = fields.map(([key, item]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return start + print(item, inner, start.length);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
