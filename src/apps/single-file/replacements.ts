import { articleGlyphs } from '../../map/live/article-glyphs.ts';
import { mountMap, type StartMap } from '../../map/live/mount-map.ts';
import { inlinedAssets } from '../../map/live/inlined-assets.ts';
import { loadLaterFonts } from '../../browser/later-fonts.ts';

let inlinedMap: Promise<StartMap> | undefined;

/** Stands for what fetches the live map of the site. */
export function loadMap(): Promise<StartMap> {
  inlinedMap ??= articleGlyphs().then((glyphs) => {
    const { documentElement: root } = document;
    const goods = inlinedAssets(() => root.scrollHeight > root.clientHeight, glyphs);
    return (options) => mountMap(options, goods);
  });
  return inlinedMap;
}

/** Stands for what keeps the site: a file is kept by whoever has it, and only its faces for paper are made ready. */
export function registerWorker(): Promise<void> {
  loadLaterFonts();
  return Promise.resolve();
}
