import type { Form, PlaceKind, Relation } from '../../article/article.ts';
import type { Language } from '../../text/languages.ts';

/**
 * A message in parts: plain text, emphasised words (`strong`), names with emphasis (`name`, the same in every
 * language), text from the data (`data`, isolated for bidi), and words printed in the article’s language (`printed`,
 * marked with that language for screen readers).
 */
export type MessageParts = readonly (
  | string
  | { readonly strong: string }
  | { readonly name: string }
  | { readonly data: string }
  | { readonly printed: string }
)[];

/** Messages of the passage card, loaded with it. */
export type CardMessages = {
  readonly passageOf: (position: number, total: number) => string;
  readonly inArticleOrder: string;
  readonly cite: string;
  readonly copied: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly share: string;
  readonly references: string;
  readonly referenceIn: (language: Language) => string;
  readonly referenceText: string;
  readonly copyReference: (format: string, language: string) => string;
  readonly copyFailed: string;
  /** The printed words beside our translation; `printed`: their language. */
  readonly original: (printed: Language) => string;
  readonly hideOriginal: string;
  /** Shows our translation into `language`. */
  readonly translationShown: (language: Language) => string;
  readonly hideTranslation: string;
  readonly form: Readonly<Record<Form, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly where: string;
  readonly when: string;
  readonly inPrint: string;
  /** `translation`: our translation, for readers of another language. */
  readonly saidOf: (words: string, relation: string, translation: string | undefined) => MessageParts;
  readonly datedAs: (words: string, date: string, translation: string | undefined) => MessageParts;
  readonly growSheet: string;
  readonly shrinkSheet: string;
  readonly citation: (parts: CitationParts) => string;
};

export type CitationParts = {
  readonly quote: string;
  readonly attribution: string;
  readonly standing: string;
  readonly note?: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly paragraph: number;
  readonly translation?: string;
  readonly address: string;
};

/** Formats of the downloads. Their names are the same in every language and are part of the markup. */
export type DownloadFormat =
  'csv' | 'geojson' | 'kml' | 'linkedPlaces' | 'webAnnotation' | 'bibtex' | 'ris' | 'cslJson' | 'archive';

/** Messages of the downloads of data and pictures. */
export type DownloadMessages = {
  /** Opens the dialog with the embed code. */
  readonly embed: string;
  readonly embedPlace: string;
  readonly pictures: string;
  readonly pictureOfPlace: string;
  /** Landscape or square; the name of the format follows. */
  readonly pictureShapes: Readonly<Record<string, string>>;
  readonly downloads: string;
  readonly downloadsLead: string;
  /** A clause on the single-file edition of the site. */
  readonly downloadWhole: string;
  /** A clause on what the format is good for, after its name. */
  readonly downloadGoodFor: Readonly<Record<DownloadFormat, string>>;
};

/** Messages of the legend, loaded with it. */
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
  /** The rule for a symbol’s outline and sign. */
  readonly weakestHint: string;
};

/** Messages of the masthead. */
export type MastheadMessages = {
  /** On a page of translations: the language of print, and the language of the page. */
  readonly articleLanguageNote: (printed: Language, read: Language) => string;
  /** Shown if the interface lacks the language of the page and uses this one instead. */
  readonly interfaceNote: (language: Language) => string;
  readonly onTheMap: (count: number) => string;
  readonly unplaced: (count: number) => string;
  readonly repeatsAmong: (count: number) => string;
};
