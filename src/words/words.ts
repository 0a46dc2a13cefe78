import type { CardMessages } from './card-words.ts';
import type { DownloadMessages } from './download-words.ts';
import type { FaultMessages } from './fault-words.ts';
import type { FilterMessages } from './filter-words.ts';
import type { LegendMessages } from './legend-words.ts';
import type { MapMessages } from './map-words.ts';
import type { MastheadMessages } from './masthead-words.ts';
import type { MessageParts } from './rich.ts';
import type { SearchMessages } from './search-words.ts';
import type { TimelineMessages } from './timeline-words.ts';

export type { MessageParts };

/** The words of the parts that wake when they are reached for; they come with them. */
export type PartMessages = CardMessages &
  DownloadMessages &
  FilterMessages &
  LegendMessages &
  MastheadMessages &
  SearchMessages &
  TimelineMessages;

/** Every word of the interface. A language that misses one does not compile. */
export type InterfaceMessages = CoreMessages & PartMessages;

/** What the build says besides. */
export type WrittenMessages = InterfaceMessages & FaultMessages;

export type CoreMessages = MapMessages & {
  readonly product: string;
  /** What the product is, beside its name. */
  readonly sourceMap: string;
  /** Above the headline: what this is, and who did not make it. */
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
  /** After the number of passages. `isOutletHeard`: whether some are the outlet’s own words. */
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
  readonly original: string;
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

/** The ways a map can fail that a reader is told apart. */
export type MapFailure = 'no-webgl' | 'worker' | 'context-lost' | 'download' | 'timeout' | 'fault';
