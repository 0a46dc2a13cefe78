import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintOf } from '../model/fingerprint.ts';
import { paragraphsOf } from '../model/paragraphs.ts';
import { printJson } from './print-json.ts';
import { sha256Hex } from './sha256-hex.ts';

/** Writes the fingerprint of a text into an article's folder. Returns the line that says so. */
export async function writeFingerprint(folder: string, textFile: string): Promise<string> {
  const paragraphs = await readParagraphs(textFile);
  const file = join(folder, 'fingerprint.json');
  await writeFile(
    file,
    printJson({ $schema: '../../schema/fingerprint.schema.json', ...fingerprintOf(paragraphs, sha256Hex) }),
  );
  return `${file}: the fingerprint of ${paragraphs.length} paragraphs`;
}

/** The numbered paragraphs of an article's text, UTF-8. A byte order mark is no part of the first. */
export async function readParagraphs(textFile: string): Promise<readonly string[]> {
  return paragraphsOf(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(textFile)));
}
