import type { Basemap, BaseNames } from '../basemap/basemap.ts';
import type { ViewContext } from '../../core/i18n/view-context.ts';
import type { Box } from '../geometry/screen-geometry.ts';
import type { FontFaces } from './library-setup.ts';
import type { Palette } from '../style/palette.ts';
import type { ReadableAtom } from 'nanostores';
import type { CameraView } from '../geometry/mercator.ts';
import type { BasemapInWorker } from '../style/base-map-source.ts';
import type { Store } from '../../core/state/store.ts';
import type { ViewState } from '../../core/state/view-state.ts';
import type { Visible } from '../../core/state/visible.ts';
import type { MapFailure } from '../../core/i18n/messages/core.ts';

export type Padding = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

/** What a map shows, and what a click on it changes. */
export type MapStore = Pick<Store, 'camera' | 'selectPlace'> & {
  readonly state: ReadableAtom<Pick<ViewState, 'place' | 'passage'>>;
  readonly visible: ReadableAtom<Pick<Visible, 'places'>>;
};

/** Camera of a map in a talk. `isCut`: the map jumps there, because the screen has changed and not the scene. */
export type PresentedView = CameraView & { readonly isCut?: boolean };

/** A map in a talk: it follows `aim` and takes no input. */
export type PresentedMap = {
  readonly aim: ReadableAtom<PresentedView>;
  /** Pixels of the screen per pixel of the map, which is laid out small and scaled up. */
  readonly pixelRatio: () => number;
};

/** Input of the reader on the page: work that takes long waits until no finger and no button is down. */
export type PointerActivity = { readonly isAtRest: () => boolean; readonly whenAtRest: (task: () => void) => void };

export type MapViewOptions = {
  readonly host: HTMLElement;
  readonly context: ViewContext;
  readonly store: MapStore;
  readonly names: BaseNames;
  /** The base map below the layers of the article; see `styleOfMap`. */
  readonly basemap: Basemap | BasemapInWorker;
  readonly palette: () => Palette;
  readonly glyphs: string;
  /** Fonts of labels in other scripts than Arabic and Latin. */
  readonly fontFaces: FontFaces;
  /** What covers the map, in pixels from each edge: left free when framing. */
  readonly padding: () => Padding;
  /** Controls over the map, in pixels of the map: no label is placed under them. */
  readonly obstacles: () => readonly Box[];
  readonly onFailure: (failure: MapFailure) => void;
  readonly onReady: () => void;
  readonly onScale: (bar: { readonly km: number; readonly pixels: number }) => void;
  readonly reducedMotion: () => boolean;
  readonly presenting?: PresentedMap;
  /** Absent where the map takes no input. */
  readonly hands?: PointerActivity;
  /** Whether the page around the map scrolls: then the wheel and one finger scroll the page. */
  readonly sharesScroll: () => boolean;
};

export type MapView = {
  readonly showAll: () => void;
  readonly zoomBy: (levels: number) => void;
  /** Places labels again, after something over the map has changed its size. */
  readonly layOut: () => void;
  /** Called once the page shows the selection: only then is it known what covers the map. */
  readonly settle: () => void;
  /** Called after the theme or the layout around the map has changed. */
  readonly refresh: () => void;
  readonly stop: () => void;
};
