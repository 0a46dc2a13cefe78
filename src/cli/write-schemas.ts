import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from './json-schemas.ts';
import { printJson } from './print-json.ts';

const FOLDER = fileURLToPath(new URL('../../data/schema/', import.meta.url));

/** Writes the JSON Schemas of the data files. Returns a line for each. */
export async function writeSchemas(): Promise<readonly string[]> {
  await mkdir(FOLDER, { recursive: true });
  return Promise.all(
    Object.entries(jsonSchemas()).map(async ([name, schema]) => {
      const file = join(FOLDER, name);
      await writeFile(file, printJson(schema));
      return relative(process.cwd(), file);
    }),
  );
}
