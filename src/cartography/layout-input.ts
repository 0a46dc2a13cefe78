import type { BaseNames } from '../basemap/basemap.ts';
import type { Language } from '../model/article.ts';
import type { MapPlace } from './laid-mark.ts';
import type { Box, Point, Size } from './screen-geometry.ts';

/** What is to be written over a map, and where there is room. */
export type LayoutInput<Place extends MapPlace = MapPlace> = {
  readonly language: Language;
  readonly places: readonly Place[];
  readonly basemap: BaseNames;
  readonly zoom: number;
  /** Screen position of a [longitude, latitude] in degrees. */
  readonly project: (position: readonly number[]) => Point;
  /** Size of a text at a font size (px) and weight. */
  readonly measure: (text: string, fontSize: number, weight: 400 | 600) => Size;
  readonly view: Box;
  readonly obstacles: readonly Box[];
};
