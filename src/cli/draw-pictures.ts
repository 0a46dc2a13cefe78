import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { articlesFolder } from '../article-folder/article-source.ts';
import { readArticleFolder } from '../article-folder/read-article-folder.ts';
import { siteArticles } from '../article-folder/site-articles.ts';
import { drawPictures } from '../build/draw-pictures.tsx';
import { pictureFiles } from '../build/picture-files.ts';
import { formatIssue } from '../model/issue.ts';
import { folderFault } from './folder-fault.ts';

/** Every picture of an article, also those no site holds: `npm run pictures -- [folder] [--out folder]`. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const { positionals, values } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
const [named] = positionals;
const site = siteArticles(articlesFolder());
const folder = named ?? (site.front === undefined ? undefined : join(articlesFolder(), site.front));
const fault = folder === undefined ? undefined : folderFault(folder);
const { proven, issues } =
  folder === undefined || fault !== undefined
    ? { proven: undefined, issues: folder === undefined ? site.issues : [] }
    : readArticleFolder(folder);
if (proven) {
  const out = resolve(values.out ?? '.cache/all-pictures');
  const { article, scenes } = proven;
  const bring = () => Promise.resolve(drawPictures);
  const files = await pictureFiles({ root, article, scenes, bring, isWhole: true });
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), bytes);
  }
  console.log(`${files.length} files below ${out}`);
} else {
  const summary = fault ?? `no picture is drawn: ${issues.length} issue${issues.length === 1 ? '' : 's'}`;
  for (const line of fault === undefined ? [summary, ...issues.map(formatIssue), summary] : [summary])
    console.error(line);
  process.exitCode = 1;
}
