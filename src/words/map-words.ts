import type { Form, PlaceKind, Relation, Standing, TopicFamily } from '../model/article.ts';

/** What the map, its key and its marks say. */
export type MapWords = {
  readonly mapLabel: string;
  readonly placeButton: (name: string, passages: string, standing: string) => string;
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

  readonly legend: string;
  readonly openLegend: string;
  readonly closeLegend: string;
  readonly topicHead: string;
  readonly standingHead: string;
  readonly shapeHead: string;
  readonly numeralHint: string;
  readonly filterHint: string;
  readonly clearFilter: string;
  readonly showLinkedPlaces: (count: number) => string;
  readonly filtered: (shown: number, total: number) => string;

  readonly family: Readonly<Record<TopicFamily, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly form: Readonly<Record<Form, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly shapeShort: Readonly<Record<PlaceKind, string>>;
  readonly shapeInLegend: (shape: PlaceKind, km: number) => string;
  readonly precisionSentence: (shape: PlaceKind, km: number) => string;
};
