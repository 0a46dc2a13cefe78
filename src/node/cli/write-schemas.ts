import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printJson } from './write-fingerprint.ts';
import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import { articleSchema, placesSchema } from '../../core/validation/article-schema.ts';
import { fingerprintSchema } from '../../core/proof/fingerprint.ts';
import { lessonSchema } from '../../core/validation/lesson-schema.ts';
import { siteSchema } from '../../core/validation/parse-site.ts';
import { scenesSchema } from '../../core/validation/parse-scenes.ts';

const FOLDER = fileURLToPath(new URL('../../../data/schema/', import.meta.url));

/** Writes the JSON Schemas of the data files. Returns a line for each file. */
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

/** The published JSON Schemas by file name, in draft-07, which most code editors support. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  // JSON Schema cannot express some rules (valid calendar dates, NFC, consistent offsets); only `mawdi check` checks
  // those.
  const config: ConversionConfig = { target: 'draft-07', ignoreActions: ['check', 'transform'] };
  return {
    'article.schema.json': toJsonSchema(articleSchema, config),
    'places.schema.json': toJsonSchema(placesSchema, config),
    'scenes.schema.json': toJsonSchema(scenesSchema, config),
    'lesson.schema.json': toJsonSchema(lessonSchema, config),
    'fingerprint.schema.json': toJsonSchema(fingerprintSchema, config),
    'site.schema.json': toJsonSchema(siteSchema, config),
  };
}
