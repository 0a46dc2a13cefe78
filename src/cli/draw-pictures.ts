import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drawPictures } from '../build/draw-pictures.tsx';
import { pictureFiles } from '../build/picture-files.ts';
import { readScenes } from '../build/read-scenes.ts';
import { checkFolder } from './check-folder.ts';

/** Every picture of an article, also those no site holds: `npm run pictures -- [folder] [--out folder]`. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const { positionals, values } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
const articles = join(root, 'data/articles');
const folder = positionals[0] ?? join(articles, readdirSync(articles).sort()[0] ?? '');
const { article, issues } = await checkFolder(folder);
if (article) {
  const out = resolve(values.out ?? '.cache/all-pictures');
  const { scenes } = readScenes(folder, article);
  const bring = () => Promise.resolve(drawPictures);
  const files = await pictureFiles({ root, article, scenes, bring, isWhole: true });
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), bytes);
  }
  console.log(`${files.length} files below ${out}`);
} else {
  for (const { file, path, found, expected } of issues)
    console.error(`${file} ${path}: found ${found}, expected ${expected}`);
  process.exitCode = 1;
}
