import type { Basemap } from '../basemap/basemap.ts';
import type { Reading } from '../cards/reading.ts';
import type { Box } from '../cartography/screen-geometry.ts';
import type { Palette } from '../cartography/palette.ts';
import type { Store } from '../view-state/store.ts';
import type { MapFailure } from '../words/words.ts';

export type Padding = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

export type MapViewOptions = {
  readonly host: HTMLElement;
  readonly reading: Reading;
  readonly store: Store;
  readonly basemap: Basemap;
  readonly palette: () => Palette;
  readonly glyphs: string;
  /** What covers the map at the moment, in pixels from each edge: excluded when framing. */
  readonly padding: () => Padding;
  /** Controls over the map, in its own pixels: nothing is written beneath them. */
  readonly obstacles: () => readonly Box[];
  readonly onFailure: (failure: MapFailure) => void;
  readonly onReady: () => void;
  readonly onScale: (bar: { readonly km: number; readonly pixels: number }) => void;
  readonly reducedMotion: () => boolean;
  /** Whether the page scrolls where the map lies: then the wheel and one finger are the page’s. */
  readonly sharesScroll: () => boolean;
};

export type MapView = {
  readonly showAll: () => void;
  readonly zoomBy: (levels: number) => void;
  /** Places names anew: something over the map has changed its size. */
  readonly layOut: () => void;
  /** Once the page shows what the reader chose: only now is it known what covers the map. */
  readonly settle: () => void;
  /** After the theme or the layout around the map has changed. */
  readonly refresh: () => void;
  readonly stop: () => void;
};
