import type { Language, Passage } from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { csv } from './csv.ts';
import { type DownloadId, DOWNLOADS } from '../site/downloads-list.ts';
import { downloadPath } from '../site/paths.ts';
import { languageOf } from '../model/translation.ts';
import { geojson } from './geojson.ts';
import { kml } from './kml.ts';
import { linkedPlaces } from './linked-places.ts';
import { ris } from './ris.ts';
import type { Site } from '../site/addresses.ts';
import { webAnnotation } from './web-annotation.ts';

type Cite = (index: ArticleIndex, passage: Passage | undefined, site: Site, language: Language) => string;

/** The map first, then each passage, in the language of the article. */
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

/** Every download that is text, written when it is asked for; the archive is packed where files can be read. */
export function downloadFiles(index: ArticleIndex, site: Site): readonly DownloadFile[] {
  return DOWNLOADS.flatMap(({ id, extension, mediaType }) => {
    if (id === 'archive') return [];
    const path = downloadPath(index.article, extension);
    return [{ path, mediaType, write: () => WRITERS[id](index, site) }];
  });
}
