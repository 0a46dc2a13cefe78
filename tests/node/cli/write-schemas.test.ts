import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../src/node/cli/write-schemas.ts';
import { printJson } from '../../../src/node/cli/write-fingerprint.ts';
import { GOOD } from './refused-case.ts';

const PUBLISHED = fileURLToPath(new URL('../../../data/schema/', import.meta.url));
const SCHEMAS = Object.entries(jsonSchemas());
const GOOD_FILES: Readonly<Record<string, string>> = {
  'article.schema.json': 'article.json',
  'places.schema.json': 'places.geojson',
  'fingerprint.schema.json': 'fingerprint.json',
  'scenes.schema.json': 'scenes.json',
  'lesson.schema.json': 'lesson.json',
  'site.schema.json': '../site.json',
};

type Tree = { [key: string]: Tree | undefined };

function readJson(file: string): Tree {
  return JSON.parse(readFileSync(file, 'utf8')) as Tree;
}

describe.each(SCHEMAS)('the published %s', (name, schema) => {
  const good = () => readJson(join(GOOD, GOOD_FILES[name] ?? ''));
  const accepts = (data: unknown) => new Ajv({ strict: true, strictTuples: false }).compile(schema)(data);

  it('is what `mawdi schema` writes', () => {
    expect(readFileSync(join(PUBLISHED, name), 'utf8')).toBe(printJson(schema));
  });

  it('has a title and a description for editors', () => {
    expect(schema).toMatchObject({ title: expect.stringMatching(/./), description: expect.stringMatching(/./) });
  });

  it('accepts the good file', () => {
    expect(accepts(good())).toBe(true);
  });

  it('refuses an unknown field and a missing one', () => {
    expect(accepts({ ...good(), colour: 'red' })).toBe(false);
    const lists = ['passages', 'features', 'paragraphs', 'scenes', 'aims', 'article'];
    const less = Object.fromEntries(Object.entries(good()).filter(([key]) => !lists.includes(key)));
    expect(accepts(less)).toBe(false);
  });
});
