import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const LIST = 'import sys, zipfile; print("\\n".join(zipfile.ZipFile(sys.argv[1]).namelist()))';
/** Programs that list an archive, one name a line; the path of the archive is their last argument. */
const PROGRAMS = [
  ['python3', '-c', LIST],
  ['unzip', '-Z1'],
] as const;

/** The names in an archive as the first program installed on this computer reads them; `undefined` without any. */
export function namesByOthers(zip: Uint8Array, file: string): readonly string[] | undefined {
  writeFileSync(file, zip);
  for (const [program, ...words] of PROGRAMS) {
    const { status, stdout } = spawnSync(program, [...words, file], { encoding: 'utf8' });
    if (status === 0) return stdout.trim().split(/\r?\n/);
  }
  return undefined;
}

/**
 * The names in the central directory of an archive, byte for byte (APPNOTE 4.3.12), without a library that could
 * sanitise them.
 */
export function zipNames(zip: Uint8Array): readonly string[] {
  const bytes = Buffer.from(zip);
  const names: string[] = [];
  for (let at = bytes.readUInt32LE(bytes.length - 22 + 16); bytes.readUInt32LE(at) === 0x02014b50;) {
    const [name, extra, comment] = [
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ];
    names.push(bytes.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}
