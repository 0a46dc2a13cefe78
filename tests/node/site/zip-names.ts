import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const LIST = 'import sys, zipfile; print("\\n".join(zipfile.ZipFile(sys.argv[1]).namelist()))';
/** Programs of others that list an archive, a name a line; the file’s name comes last. */
const PROGRAMS = [
  ['python3', '-c', LIST],
  ['unzip', '-Z1'],
] as const;

/** The names in an archive as the first such program on this machine reads them; nothing where there is none. */
export function namesByOthers(zip: Uint8Array, file: string): readonly string[] | undefined {
  writeFileSync(file, zip);
  for (const [program, ...words] of PROGRAMS) {
    const { status, stdout } = spawnSync(program, [...words, file], { encoding: 'utf8' });
    if (status === 0) return stdout.trim().split(/\r?\n/);
  }
  return undefined;
}

/** The names in the directory at the end of an archive, byte for byte (APPNOTE 4.3.12): no library has made them safe. */
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
