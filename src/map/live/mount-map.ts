import { type BasemapFile, decodeBasemap, decodeBaseNames } from '../basemap/basemap.ts';
import { mediaQuery } from '../../browser/media-query.ts';
import { paletteFrom } from '../style/palette.ts';
import { mapTextData } from '../style/base-map-source.ts';
import { mapFailureOf } from './map-failures.ts';
import { type LibraryWorker, serveGlyphs, setLibraryWorker } from './library-setup.ts';
import { startMapView } from './map-view.ts';
import type { GlyphFiles } from './map-data.ts';
import type { MapView, MapViewOptions, Padding } from './map-view-options.ts';
import type { Box } from '../geometry/screen-geometry.ts';
import { rootOf } from '../../browser/root-of.ts';

/** Data and worker of the live map. */
export type MapAssets = LibraryWorker & {
  /** As served; it is decoded here. */
  readonly basemap: BasemapFile;
  /** The map data in JSON, for a worker that decodes the base map itself. */
  readonly textForWorker?: string;
  readonly glyphs: GlyphFiles;
  /** Whether one finger and the wheel scroll the page around the map. */
  readonly sharesScroll: () => boolean;
};

export type StartMapOptions = Pick<
  MapViewOptions,
  'host' | 'context' | 'store' | 'presenting' | 'hands' | 'onFailure' | 'onReady' | 'onScale'
> & {
  /** Selector of what may lie over the map: measured when framing and when placing labels. */
  readonly overlays: string;
};
export type StartMap = (options: StartMapOptions) => Promise<MapView | undefined>;

/** Starts the live map. On failure it calls `onFailure` with the reason and resolves to undefined. */
export async function mountMap(
  options: StartMapOptions,
  { basemap, textForWorker, glyphs, sharesScroll, ...worker }: MapAssets,
): Promise<MapView | undefined> {
  const { host, overlays, onFailure } = options;
  // MapLibre’s worker needs Safari 16.4; OffscreenCanvas exists in the same versions, so that older browsers fail at
  // once instead of waiting for the timeout.
  if (typeof OffscreenCanvas === 'undefined') {
    onFailure('no-webgl');
    return undefined;
  }
  const served = serveGlyphs(glyphs);
  try {
    setLibraryWorker(worker);
    const styles = getComputedStyle(host);
    const view = await startMapView({
      ...options,
      ...basemapOf(basemap, textForWorker),
      palette: () => paletteFrom((token) => styles.getPropertyValue(token)),
      glyphs: served.address,
      fontFaces: served.fontFaces,
      padding: () => paddingOver(host, overlays),
      obstacles: () => obstaclesOver(host, overlays),
      reducedMotion: () => mediaQuery('(prefers-reduced-motion: reduce)').matches,
      sharesScroll,
    });
    return {
      ...view,
      stop: () => {
        view.stop();
        served.remove();
      },
    };
  } catch (error) {
    served.remove();
    host.replaceChildren();
    onFailure(mapFailureOf(error));
    return undefined;
  }
}

function basemapOf(file: BasemapFile, textForWorker: string | undefined): Pick<MapViewOptions, 'names' | 'basemap'> {
  if (textForWorker !== undefined) {
    const names = decodeBaseNames(file);
    return { names, basemap: { metadata: names.metadata, data: mapTextData(textForWorker) } };
  }
  const basemap = decodeBasemap(file);
  return { names: basemap, basemap };
}

const BREATHING = 24;
/** On a narrow map the controls fill a row at the bottom: places are framed above it. */
const NARROW = 480;
const CONTROL_ROW = 68;

/** Boxes of the elements that match `overlays` and lie over the map, in pixels of the map. */
function obstaclesOver(host: HTMLElement, overlays: string): readonly Box[] {
  const map = host.getBoundingClientRect();
  // In a talk the map is shown larger than it is laid out.
  const scale = map.width / (host.clientWidth || 1) || 1;
  return [...rootOf(host).querySelectorAll(overlays)].flatMap((element) => {
    const box = element.getBoundingClientRect();
    const isOver =
      box.width > 0 && box.right > map.left && box.left < map.right && box.bottom > map.top && box.top < map.bottom;
    return isOver
      ? [
          {
            x0: (box.left - map.left) / scale,
            y0: (box.top - map.top) / scale,
            x1: (box.right - map.left) / scale,
            y1: (box.bottom - map.top) / scale,
          },
        ]
      : [];
  });
}

/** Pixels by which overlays reach into the map from each edge, with a margin on every side. */
function paddingOver(host: HTMLElement, overlays: string): Padding {
  const { width, height } = host.getBoundingClientRect();
  const least = Math.min(BREATHING * 2, width * 0.08);
  const padding = { top: least, right: least, bottom: width < NARROW ? CONTROL_ROW : least, left: least };
  // Only overlays of a tenth of the map or more shift the view; buttons in a corner do not.
  for (const box of obstaclesOver(host, overlays)) {
    if ((box.x1 - box.x0) * (box.y1 - box.y0) < width * height * 0.1) continue;
    if (box.x1 - box.x0 > width * 0.8)
      // Where less than half of the map is left above it, the controls are hidden too.
      padding.bottom = height - box.y0 + (width < NARROW && box.y0 > height / 2 ? CONTROL_ROW : BREATHING);
    else if (box.x0 > width / 2) padding.right = Math.max(padding.right, width - box.x0 + BREATHING);
    else padding.left = Math.max(padding.left, box.x1 + BREATHING);
  }
  return padding;
}
