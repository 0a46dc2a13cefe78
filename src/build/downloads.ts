import { strToU8, type Zippable, zipSync } from 'fflate';
import type { ProvenArticle } from '../article-folder/read-article-folder.ts';
import { archiveReadme } from '../exports/archive-readme.ts';
import { downloadFiles } from '../exports/download-files.ts';
import { DOWNLOADS } from '../site/downloads-list.ts';
import { downloadPath } from '../site/paths.ts';
import type { Site } from '../site/addresses.ts';
import { indexArticle } from '../model/article-index.ts';

type Download = { readonly path: string; readonly mediaType: string; readonly bytes: () => Uint8Array };

/** The data in every format it can be taken along in, at `downloads/<article>.<extension>`. `base`: the absolute address of the site, ending in `/`; empty where it is not known. */
export function makeDownloads(proven: ProvenArticle, base: string): readonly Download[] {
  const { article } = proven;
  const site: Site = { base, article };
  const texts = downloadFiles(indexArticle(article), site).map(({ path, mediaType, write }) => {
    return { path, mediaType, bytes: () => strToU8(write()) };
  });
  const archives = DOWNLOADS.filter(({ id }) => id === 'archive').map(({ extension, mediaType }) => {
    return { path: downloadPath(article, extension), mediaType, bytes: () => archive(proven) };
  });
  return [...texts, ...archives];
}

/** As a program that unpacks it takes it for nothing but a file in a folder named after the article. */
const ENTRY = /^[a-z0-9-]+\/[\w.-]+$/;

/** The files of the article as they were proven, with a README that says whose they are; byte for byte the same from the same files. */
function archive({ article, files }: ProvenArticle): Uint8Array {
  const names = [...files.keys()].sort();
  const entries: Zippable = { [`${article.id}/README.txt`]: strToU8(archiveReadme(article, names)) };
  for (const name of names) entries[`${article.id}/${name}`] = new Uint8Array(files.get(name) ?? []);
  const odd = Object.keys(entries).find((entry) => !ENTRY.test(entry));
  if (odd !== undefined) throw new Error(`${odd}: found an odd name; expected a file in a folder`);
  // Archives carry dates as a clock on the wall shows them: this one reads the same in every time zone.
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) });
}
