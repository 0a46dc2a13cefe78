import type { Form, PlaceKind, Relation } from '../../article/article.ts';
import type { Language } from '../../text/languages.ts';

/**
 * A sentence in parts: plain words, words that carry the weight, names that do (a paper has the same one in every language), words that come from the data (isolated for bidi) and
 * words printed in the article’s own language (and marked as such for who hears them).
 */
export type MessageParts = readonly (
  | string
  | { readonly strong: string }
  | { readonly name: string }
  | { readonly data: string }
  | { readonly printed: string }
)[];

/** What the card of a passage says beyond the passage itself. It comes with the card. */
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
  readonly hideOriginal: string;
  readonly translationShown: string;
  readonly hideTranslation: string;
  readonly form: Readonly<Record<Form, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly where: string;
  readonly when: string;
  readonly inPrint: string;
  /** `translation`: ours, for who does not read the article’s language. */
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

/** What the data can be taken along in. Their names are the same in every language and stand in the markup. */
export type DownloadFormat =
  'csv' | 'geojson' | 'kml' | 'linkedPlaces' | 'webAnnotation' | 'bibtex' | 'ris' | 'cslJson' | 'archive';

/** What is said where the data and the pictures are offered. */
export type DownloadMessages = {
  /** Opens what gives the map’s code for other pages. */
  readonly embed: string;
  readonly embedPlace: string;
  readonly pictures: string;
  readonly pictureOfPlace: string;
  /** Wider than high, or as high as wide; the name of the format stands behind. */
  readonly pictureShapes: Readonly<Record<string, string>>;
  readonly downloads: string;
  readonly downloadsLead: string;
  /** Half a sentence on the whole site in one file. */
  readonly downloadWhole: string;
  /** Half a sentence on what the format is good for, after its name. */
  readonly downloadGoodFor: Readonly<Record<DownloadFormat, string>>;
};

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

/** The words of the head of the page. */
export type MastheadMessages = {
  /** On a page of translations: what the article is printed in, and what it is read in. */
  readonly articleLanguageNote: (printed: Language, read: Language) => string;
  /** Where the interface is not written in the language of the page, and this one stands in for it. */
  readonly interfaceNote: (language: Language) => string;
  readonly onTheMap: (count: number) => string;
  readonly unplaced: (count: number) => string;
  readonly repeatsAmong: (count: number) => string;
};
