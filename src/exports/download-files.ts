import { listSeparator } from '../core/i18n/format.ts';
import type { Article, Language, Passage } from '../core/article/article.ts';
import type { ArticleIndex } from '../core/article/article-index.ts';
import { bibtex, cslJson, ris } from './references.ts';
import { csv } from './csv.ts';
import { type DownloadId, downloadPath, DOWNLOADS, type Site } from '../core/site/site-paths.ts';
import { inLanguage, languageOf } from '../core/article/article-languages.ts';
import { geojson } from './geojson.ts';
import { kml } from './kml.ts';
import { linkedPlaces } from './linked-places-format.ts';
import { webAnnotation } from './web-annotation.ts';
import { exportMessages } from './export-messages.ts';
import { licenceOf } from './namespaces.ts';

type Cite = (index: ArticleIndex, passage: Passage | undefined, site: Site, language: Language) => string;

/** References of the map and of each passage, in the language of the article. */
function citations(cite: Cite): (index: ArticleIndex, site: Site) => readonly string[] {
  return (index, site) => {
    const cited = [undefined, ...index.article.passages];
    return cited.map((passage) => cite(index, passage, site, languageOf(index.article)));
  };
}

const WRITERS: Readonly<Record<Exclude<DownloadId, 'archive'>, (index: ArticleIndex, site: Site) => string>> = {
  csv,
  geojson,
  kml,
  linkedPlaces,
  webAnnotation,
  bibtex: (index, site) => citations(bibtex)(index, site).join('\n'),
  ris: (index, site) => citations(ris)(index, site).join(''),
  cslJson: (index, site) => {
    const items = citations(cslJson)(index, site).flatMap((text) => JSON.parse(text) as readonly unknown[]);
    return `${JSON.stringify(items, null, 1)}\n`;
  },
};

/** `path`: relative to the site. */
export type DownloadFile = { readonly path: string; readonly mediaType: string; readonly write: () => string };

/** All text downloads, generated on request. The archive is packed by the build, which can read files. */
export function downloadFiles(index: ArticleIndex, site: Site): readonly DownloadFile[] {
  return DOWNLOADS.flatMap(({ id, extension, mediaType }) => {
    if (id === 'archive') return [];
    const path = downloadPath(index.article, extension);
    return [{ path, mediaType, write: () => WRITERS[id](index, site) }];
  });
}

/**
 * The README.txt of the archive: credit, licence and terms in each language of the article. `files`: names of the other
 * files.
 */
export function archiveReadme(article: Article, files: readonly string[]): string {
  const licence = licenceOf(article);
  const parts = article.languages.map((language) => {
    const messages = exportMessages(language);
    return [
      messages.mapOf(inLanguage(article.title, language)),
      `${inLanguage(article.outlet, language)}${listSeparator(messages.formats)}${article.published}`,
      '',
      inLanguage(article.credit, language),
      ...(licence === undefined ? [] : [messages.licence(licence)]),
      messages.terms,
    ].join('\r\n');
  });
  return [...parts, files.map((file) => `- ${file}`).join('\r\n'), ''].join('\r\n\r\n').replace(/\r\n\r\n$/, '\r\n');
}
