import type { Article } from '../../core/article/article.ts';
import { indexArticle } from '../../core/article/article-index.ts';
import { markedPlaces } from '../../core/article/place-summary.ts';
import type { NamedPlace } from '../../core/article/site-places.ts';
import { sourcesHeard } from '../../core/article/sources-heard.ts';
import { tallyArticle } from '../../core/i18n/article-tally.ts';
import { inSite } from '../../core/site/site-paths.ts';
import { articleBasemap, basemapNotes, isCutBasemap } from '../articles/article-basemap.ts';
import type { ProvenArticle } from '../articles/read-article-folder.ts';
import type { PublishedAppAssets } from '../bundle/app-assets.ts';
import { addedFontPackages } from '../fonts/script-fonts.ts';
import { withPolicy } from '../hosting/page-policy.ts';
import { countriesOfPlaces } from '../world/basemap-of-places.ts';
import { workerScript } from '../hosting/worker-script.ts';
import type { SiteFile } from '../site-file.ts';
import { WRITERS } from './article-writers.ts';
import { singleFile } from './single-file.ts';
import { makeWriting } from './site-writing.ts';

/** What a site says of an article outside its own pages, as plain data. */
export type ArticleEntry = Pick<Article, 'id' | 'languages' | 'title' | 'outlet' | 'published'> & {
  readonly passages: number;
  readonly places: number;
  readonly sources: number;
  /** All that the files have, whether on the map or not. */
  readonly inFiles: { readonly passages: number; readonly places: number };
  /** Whether some passages are the outlet’s own words. */
  readonly isOutletHeard: boolean;
  /** The places with a symbol on its map. */
  readonly marks: readonly NamedPlace[];
  /** The countries it is about, by the two letters of ISO 3166-1. */
  readonly countries: readonly string[];
  /** The npm packages of its fonts, beside those of the app. */
  readonly fonts: readonly string[];
  /** Whether its base map was cut from the pack of the world, whose licences then apply. */
  readonly hasCutBasemap: boolean;
};

export function entryOf({ article }: Pick<ProvenArticle, 'article'>): ArticleEntry {
  const { id, languages, title, outlet, published } = article;
  const index = indexArticle(article);
  const { passages, places, heard } = tallyArticle(index);
  const { isOutletHeard } = sourcesHeard(index, article.passages);
  return {
    ...{ id, languages, title, outlet, published },
    ...{ passages, places, sources: heard, isOutletHeard },
    inFiles: { passages: article.passages.length, places: article.places.length },
    marks: markedPlaces(index).map(({ place, passages: reported }) => {
      const { sources: voices, isOutletHeard: isOwn } = sourcesHeard(index, reported);
      const { id: placeId, name, kind, precision, uncertaintyKm, ids, geometry, label } = place;
      return {
        ...{ id: placeId, name, kind, precision, uncertaintyKm, ids, geometry, ...(label && { label }) },
        article: id,
        passages: reported.length,
        named: voices.filter(({ named }) => named).map((voice) => Object.values(voice.name)),
        unnamed: voices.filter(({ named }) => !named).length,
        isOutletHeard: isOwn,
      };
    }),
    countries: countriesOfPlaces(article.places),
    fonts: addedFontPackages(JSON.stringify(article)),
    hasCutBasemap: isCutBasemap(articleBasemap(article)),
  };
}

export type ArticleOptions = {
  /** The folder of the program. */
  readonly root: string;
  /** The absolute address the site will have, ending in `/`; empty where it is not known. */
  readonly base: string;
  /** Whether each page contains its content security policy, for hosts that do not send our headers. */
  readonly policyInPages: boolean;
  readonly hasPictures: boolean;
  /** Receives what an editor should know of the written article. */
  readonly note: (line: string) => void;
  /** Whether the article is the one at `/`. */
  readonly isAtRoot: boolean;
};

/** All files of an article as published, with their paths below the site. */
export async function* writeArticle(
  proven: ProvenArticle,
  assets: PublishedAppAssets,
  options: ArticleOptions,
): AsyncGenerator<SiteFile> {
  for (const note of basemapNotes(proven.article)) options.note(`${proven.article.id}: ${note}`);
  const writing = await makeWriting(proven, assets, options);
  /** The files as their writers made them, by path. */
  const written = new Map<string, SiteFile>();
  /** The files as published. */
  const published: SiteFile[] = [];
  const publish = (file: SiteFile): SiteFile => {
    published.push(file);
    return { ...file, path: inSite(writing.folder, file.path) };
  };
  for (const { write } of WRITERS.filter(({ isLast }) => !isLast))
    for await (const file of write(writing)) {
      written.set(file.path, file);
      yield publish(publishedFile(file, options));
    }
  // It contains its own policy, with the hashes of its scripts.
  yield publish(singleFile(proven.article, written, await assets.singleFile()));
  yield publish(workerScript(await assets.worker(), published, writing.shared));
  for (const { write } of WRITERS.filter(({ isLast }) => isLast))
    for await (const file of write(writing)) yield publish(file);
}

/** A file as it is published: a page may contain its policy. */
export function publishedFile(
  file: SiteFile,
  { base, policyInPages }: Pick<ArticleOptions, 'base' | 'policyInPages'>,
): SiteFile {
  if (!policyInPages || !file.path.endsWith('.html')) return file;
  return { ...file, bytes: withPolicy(String(file.bytes), file.path, originOf(base)) };
}

export const originOf = (base: string) => (base === '' ? undefined : new URL(base).origin);
