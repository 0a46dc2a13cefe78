import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { siteArticles } from '../articles/list-articles.ts';
import { articlesFolder } from '../articles/read-site.ts';
import { readArticleFolder } from '../articles/read-article-folder.ts';
import { drawPictures } from '../pictures/draw-pictures.tsx';
import { entriesOf, openFreshFolder, refuseFolder } from '../fresh-folder.ts';
import { pictureFiles } from '../pictures/render-pictures.ts';
import { writeFiles } from '../site/write-output.ts';
import { PICTURES_FOLDER } from '../../core/site/picture-files.ts';
import { formatIssue } from '../../core/validation/issue.ts';
import { folderFault } from './check.ts';

/**
 * Draws every picture of an article, also those not published on a site: `npm run pictures -- [folder] [--out folder]`.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const { positionals, values } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
const out = resolve(values.out ?? '.cache/all-pictures');
/** Pictures replace earlier pictures only; all other entries are listed, and keep the folder from being replaced. */
const notOurPictures = (at: string) => {
  const isOurs = existsSync(join(at, PICTURES_FOLDER, 'manifest.json'));
  return entriesOf(at).filter((name) => !isOurs || !['social', PICTURES_FOLDER.replace('/', '')].includes(name));
};
const refusal = refuseFolder(out, root, notOurPictures);
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(1);
}
const [named] = positionals;
const site = siteArticles(articlesFolder());
const folder = named ?? (site.front === undefined ? undefined : join(articlesFolder(), site.front));
const fault = folder === undefined ? undefined : folderFault(folder);
const { proven, issues } =
  folder === undefined || fault !== undefined
    ? { proven: undefined, issues: folder === undefined ? site.issues : [] }
    : readArticleFolder(folder);
if (proven) {
  const { article, scenes } = proven;
  const loadDrawing = () => Promise.resolve(drawPictures);
  const files = await pictureFiles({ root, article, scenes, loadDrawing, withUnpublished: true });
  const fresh = openFreshFolder(out, root, notOurPictures);
  writeFiles(fresh.path, files);
  fresh.moveIntoPlace();
  console.log(`${files.length} files below ${out}`);
} else {
  const summary = fault ?? `no picture is drawn: ${issues.length} issue${issues.length === 1 ? '' : 's'}`;
  for (const line of fault === undefined ? [summary, ...issues.map(formatIssue), summary] : [summary])
    console.error(line);
  process.exitCode = 1;
}
