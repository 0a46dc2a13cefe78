import { fetchMapText, type MapData, type MapDataFile } from '../../map/live/map-data.ts';
import { mountMap, type StartMap } from '../../map/live/mount-map.ts';
import { inlinedAssets } from '../../map/live/inlined-assets.ts';
import { loadLaterFonts } from '../../browser/later-fonts.ts';
import { pageLanguage } from '../../browser/written-page.ts';
import { inInterface } from '../../core/text/languages.ts';
import type { Program } from '../reader/load-program.ts';
import { inEachLanguage } from '../reader/program.ts?languages';

let inlinedMap: Promise<StartMap> | undefined;

/** Replaces `loadMap` of the site in the single file. */
export function loadMap(file: Promise<MapDataFile>): Promise<StartMap> {
  inlinedMap ??= file.then(fetchMapText).then((text) => {
    const { documentElement: root } = document;
    const assets = inlinedAssets(JSON.parse(text) as MapData, () => root.scrollHeight > root.clientHeight);
    return (options) => mountMap(options, assets);
  });
  return inlinedMap;
}

/** Replaces `loadProgram` of the site in the single file, which has the program in every language inside it. */
export const loadProgram = (): Promise<Program> => inInterface(inEachLanguage, pageLanguage())();

/** Replaces the registration of the service worker in the single file, which needs none; loads the print fonts. */
export function registerWorker(): Promise<void> {
  loadLaterFonts();
  return Promise.resolve();
}
