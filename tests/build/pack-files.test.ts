import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packFiles } from '../../src/build/pack-files.ts';

let folder: string;
const TEXT = 'موضع the map of an article. '.repeat(200);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mawdi-packed-'));
  const files = { 'page.html': TEXT, 'short.css': '.a{}'.repeat(200), 'face.woff2': TEXT, 'letters.pbf': TEXT };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  await packFiles(folder, Object.keys(files));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('what gains by it lies there packed in two ways, and nothing else', () => {
  const packed = ['letters.pbf.br', 'letters.pbf.gz', 'page.html.br', 'page.html.gz'];
  expect(
    readdirSync(folder)
      .filter((name) => /\.(br|gz)$/.test(name))
      .sort(),
  ).toEqual(packed);
});

it('what is unpacked is what was packed', () => {
  expect(brotliDecompressSync(readFileSync(join(folder, 'page.html.br'))).toString()).toBe(TEXT);
  expect(gunzipSync(readFileSync(join(folder, 'page.html.gz'))).toString()).toBe(TEXT);
});
