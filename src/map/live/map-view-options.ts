import type { Basemap, BaseNames } from '../basemap/basemap.ts';
import type { ViewContext } from '../../core/i18n/view-context.ts';
import type { Box } from '../geometry/screen-geometry.ts';
import type { Palette } from '../style/palette.ts';
import type { ReadableAtom } from 'nanostores';
import type { CameraView } from '../geometry/mercator.ts';
import type { BasemapInWorker } from '../style/base-map-source.ts';
import type { Store } from '../../core/state/store.ts';
import type { ViewState } from '../../core/state/view-state.ts';
import type { Visible } from '../../core/state/visible.ts';
import type { MapFailure } from '../../core/i18n/messages/core.ts';

export type Padding = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

/** What a map shows, and what a click on it does. */
export type MapStore = Pick<Store, 'camera' | 'selectPlace'> & {
  readonly state: ReadableAtom<Pick<ViewState, 'place' | 'passage'>>;
  readonly visible: ReadableAtom<Pick<Visible, 'places'>>;
};

/** Where a presented map looks. `isCut`: there at once, because the screen has changed and not the scene. */
export type PresentedView = CameraView & { readonly isCut?: boolean };

/** A map that is shown and not handled: it flies where it is told to. */
export type PresentedMap = {
  readonly aim: ReadableAtom<PresentedView>;
  /** Pixels of the screen to one of the map’s own: it is drawn small and shown large. */
  readonly pixelRatio: () => number;
};

/** The hands of the reader, which nothing that takes long may come between. */
export type PointerActivity = { readonly isAtRest: () => boolean; readonly whenAtRest: (task: () => void) => void };

export type MapViewOptions = {
  readonly host: HTMLElement;
  readonly reading: ViewContext;
  readonly store: MapStore;
  readonly names: BaseNames;
  /** What the map draws below the story; see `styleOfMap`. */
  readonly ground: Basemap | BasemapInWorker;
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
  readonly presenting?: PresentedMap;
  /** Absent where none is on the map. */
  readonly hands?: PointerActivity;
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
