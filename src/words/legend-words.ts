import type { PlaceKind } from '../model/article.ts';

/** What the key of the map says. It comes with the key. */
export type LegendMessages = {
  readonly legend: string;
  readonly closeLegend: string;
  readonly topicHead: string;
  readonly sourceTypeHead: string;
  readonly standingHead: string;
  readonly shapeHead: string;
  readonly numeralHint: string;
  readonly filterHint: string;
  readonly clearFilter: string;
  readonly showLinkedPlaces: (count: number) => string;
  readonly filtered: (shown: number, total: number) => string;
  readonly shapeInLegend: (shape: PlaceKind, km: number) => string;
  /** By what rule a mark has its outline and its sign. */
  readonly weakestHint: string;
};
