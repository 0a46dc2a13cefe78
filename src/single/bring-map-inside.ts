import { fetchArticleGlyphs } from '../map/article-letters.ts';
import { mountMap, type StartMap } from '../map/begin-map.ts';
import { inlinedAssets } from '../map/inlined-goods.ts';
import { loadLaterFonts } from '../browser/later-faces.ts';

let inlinedMap: Promise<StartMap> | undefined;

/** Stands for what fetches the live map of the site. */
export function loadMap(base: string): Promise<StartMap> {
  inlinedMap ??= fetchArticleGlyphs(base).then((letters) => {
    const { documentElement: root } = document;
    const goods = inlinedAssets(() => root.scrollHeight > root.clientHeight, letters);
    return (options) => mountMap(options, goods);
  });
  return inlinedMap;
}

/** Stands for what keeps the site: a file is kept by whoever has it, and only its faces for paper are made ready. */
export function registerWorker(): Promise<void> {
  loadLaterFonts();
  return Promise.resolve();
}
