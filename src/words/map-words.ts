import type { PlaceKind, SourceType, Standing } from '../model/article.ts';
import type { Attribution } from '../model/attribution.ts';

/** What the map, its key and its marks say. */
export type MapMessages = {
  readonly mapLabel: string;
  readonly placeButton: (name: string, passages: string, weakest: Attribution) => string;
  readonly referenceButton: (name: string) => string;
  /** Name of the map itself for who moves it by keys. */
  readonly moveByKeys: string;
  readonly scrollHint: string;
  readonly scrollHintMac: string;
  readonly touchHint: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  readonly kilometres: (km: number) => string;
  /** What stands for places too close to be told apart. */
  readonly closeTogether: (places: number) => string;
  readonly clusterButton: (places: string, passages: string) => string;

  readonly openLegend: string;

  readonly sourceType: Readonly<Record<SourceType, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  /** Who says it, then how. */
  readonly whoAndHow: (attribution: Attribution) => string;
  readonly shapeShort: Readonly<Record<PlaceKind, string>>;
  readonly precisionSentence: (shape: PlaceKind, km: number) => string;
};
