import { fetchArticleGlyphs } from '../map/article-letters.ts';
import type { StartMap } from '../map/begin-map.ts';
import { loadPart } from './script-parts.ts';

/** Where the parts of a live map lie, as addresses. */
export type EmbedMapAddresses = {
  /** The folder of the site, ending in `/`. */
  readonly site: string;
  /** The modules of the reader’s map, the one to begin with first; none while a page is being written. */
  readonly modules: readonly string[];
  /** All of it in one script, the worker and the letters too. */
  readonly inlined: string;
};

/**
 * Fetches the live map: where the frame has an origin, the same files as the reader, which may be there already. Without
 * one, in a sandbox or from a disk, no module and no data can be fetched, and the heavier script that holds all of it is.
 */
export async function loadEmbedMap({ site, modules, inlined }: EmbedMapAddresses): Promise<StartMap> {
  const [first, ...others] = modules;
  if (!hasOrigin() || first === undefined) return loadPart('map', inlined);
  try {
    for (const href of others) preloadModule(href);
    const [mapOfSite, letters] = await Promise.all([loadPart('mapOfSite', first), fetchArticleGlyphs(site)]);
    // One finger and the wheel are for the page around.
    return mapOfSite(site, letters, () => document.fullscreenElement === null);
  } catch {
    // Some servers send modules wrongly; what runs as a script they send to everybody.
    return loadPart('map', inlined);
  }
}

function hasOrigin(): boolean {
  return self.origin !== 'null' && location.protocol !== 'file:';
}

/** Else a browser learns of it only once the first one has come. */
function preloadModule(href: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = href;
  document.head.append(link);
}
