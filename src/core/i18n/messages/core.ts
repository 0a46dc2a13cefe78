import type { Formats } from './formats.ts';
import type { CardMessages, DownloadMessages, LegendMessages, MastheadMessages, MessageParts } from './later.ts';
import type { FilterMessages, SearchMessages, TimelineMessages } from './filters.ts';
import type { PlaceKind, SourceType, Standing } from '../../article/article.ts';
import type { Attribution } from '../../article/attribution.ts';

export type { MessageParts };

/** Messages of the parts that load when the reader first uses them, loaded together with them. */
export type PartMessages = CardMessages &
  DownloadMessages &
  FilterMessages &
  LegendMessages &
  MastheadMessages &
  SearchMessages &
  TimelineMessages;

/** All messages of the interface. A language that lacks one does not compile. */
export type InterfaceMessages = CoreMessages & PartMessages;

export type CoreMessages = MapMessages & {
  readonly formats: Formats;
  readonly product: string;
  /** What the product is, shown beside its name. */
  readonly sourceMap: string;
  /** Above the headline: what the page is, and that the outlet did not make it. */
  readonly kicker: (outlet: string) => string;
  readonly skipToPassages: string;
  readonly skipToPlaces: string;
  readonly tool: Readonly<Record<'search' | 'filters' | 'help', string>>;
  readonly partDidNotArrive: string;
  readonly skipToMap: string;
  readonly themeDark: string;
  readonly themeLight: string;

  readonly lead: (published: string) => string;
  readonly passages: (count: number) => string;
  readonly voices: (count: number) => string;
  /** Follows the number of passages. `isOutletHeard`: whether some are the outlet’s own words. */
  readonly fromVoices: (sources: number, isOutletHeard: boolean) => string;
  readonly stripLabel: string;
  readonly restOnOne: (count: number, voice: string) => string;
  readonly passagesHeading: string;
  readonly placesHeading: string;
  readonly passagesOf: (place: string) => string;
  readonly referenceShort: string;
  readonly notOnMap: string;
  readonly repeatsParagraph: (paragraph: number) => string;

  readonly unnamed: { readonly one: string; readonly several: string };
  readonly attribution: (name: string, unnamed: string | undefined, through: string | undefined) => MessageParts;
  readonly relayedBy: (first: MessageParts, second: MessageParts) => MessageParts;
  readonly repeatedByOutlet: (outlet: string, original: MessageParts) => MessageParts;
  readonly oneVoice: (naming: 'named' | 'unnamed' | 'several-unnamed', name: string) => MessageParts;
  readonly passagesFrom: (count: number, voice: MessageParts) => MessageParts;
  readonly passagesFromVoices: (count: number, voices: number) => MessageParts;

  readonly close: string;
  readonly previousPassage: string;
  readonly nextPassage: string;
  readonly previous: string;
  readonly next: string;
  readonly positionOf: (position: number, total: number) => string;
  readonly ourTranslation: string;
  readonly caution: string;
  readonly paragraph: (paragraph: number) => string;
  readonly undated: string;
  readonly sometimeBefore: (date: string) => string;
  readonly from: (date: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly referenceOnly: string;
  readonly linkedOnly: string;

  readonly loading: string;
  readonly failure: Readonly<Record<MapFailure, string>>;
  readonly tryAgain: string;
};

/** The failures of a map that have different messages. */
export type MapFailure = 'no-webgl' | 'worker' | 'context-lost' | 'download' | 'timeout' | 'fault';

/** Messages of the map, its legend and its symbols. */
export type MapMessages = {
  readonly mapLabel: string;
  readonly placeButton: (name: string, passages: string, weakest: Attribution) => string;
  readonly referenceButton: (name: string) => string;
  /** Accessible name of the map for keyboard users. */
  readonly moveByKeys: string;
  readonly scrollHint: string;
  readonly scrollHintMac: string;
  readonly touchHint: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  readonly kilometres: (km: number) => string;
  /** Name of a cluster: places too close to be drawn apart. */
  readonly closeTogether: (places: number) => string;
  readonly clusterButton: (places: string, passages: string) => string;

  readonly openLegend: string;

  readonly sourceType: Readonly<Record<SourceType, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  /** The source type, then the standing. */
  readonly whoAndHow: (attribution: Attribution) => string;
  readonly shapeShort: Readonly<Record<PlaceKind, string>>;
  readonly precisionSentence: (shape: PlaceKind, km: number) => string;
};
