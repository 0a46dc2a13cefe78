import type { Geometry } from 'geojson';
import type { Language } from '../text/languages.ts';

export type { Language } from '../text/languages.ts';

/** A text keyed by language tag: in each language of the article, or in those it is translated into. */
export type Text = Readonly<Record<Language, string>>;

/** The standing of a statement: how it is made, independently of who makes it. */
export const STANDINGS = ['stated', 'reported', 'witnessed', 'relayed', 'assessed', 'alleged', 'speculated'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * The types of source a statement is attributed to, best attributed first. `outlet`: the outlet’s own words, without a
 * source.
 */
export const SOURCE_TYPES = ['named', 'institution', 'unnamed', 'outlet'] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** The colours of topics: the custom properties `--topic-1` to `--topic-8` in `styles/tokens.css`. */
export const TOPIC_COLOURS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type TopicColour = (typeof TOPIC_COLOURS)[number];

/** Event types of the codebook of ACLED, Armed Conflict Location & Event Data. */
export const ACLED_EVENT_TYPES = [
  'Battles',
  'Explosions/Remote violence',
  'Violence against civilians',
  'Protests',
  'Riots',
  'Strategic developments',
] as const;
export type AcledEventType = (typeof ACLED_EVENT_TYPES)[number];

/** A narrower topic that passages may name; it is shown with the colour, the icon and the label of the wider one. */
export type NarrowerTopic = { readonly id: string; readonly acled?: AcledEventType };

/** A subject of passages, listed in the legend and offered as a filter. */
export type Topic = {
  readonly id: string;
  readonly label: Text;
  readonly colour: TopicColour;
  /** The SVG path of its icon on a grid of 16 × 16; `article.json` gives the icon’s name, which the parser replaces. */
  readonly icon: string;
  /** The nearest event type of ACLED. The mapping is ours: ACLED has not coded the article. */
  readonly acled?: AcledEventType;
  readonly narrower?: readonly NarrowerTopic[];
};

/** How precisely the article’s wording locates a place, finest first. */
export const PRECISIONS = ['exact', 'settlement', 'district', 'governorate', 'vague', 'country'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const PLACE_KINDS = ['settlement', 'district', 'governorate', 'country', 'road', 'border', 'area'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const FORMS = ['direct', 'reported', 'narration'] as const;
export type Form = (typeof FORMS)[number];

/**
 * How the passage relates to the place. `neighbour`: named only to locate another place; nothing is reported about it.
 */
export const RELATIONS = [
  'at',
  'whole',
  'around',
  'along',
  'across',
  'toward',
  'from',
  'example',
  'neighbour',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** `outlet`: the publisher of the article. `institution`: an organisation, a medium or a document. */
export const VOICE_ROLES = ['outlet', 'institution', 'person'] as const;
export type VoiceRole = (typeof VOICE_ROLES)[number];

/** A kind of source. Whether a source is named is a property of each voice. */
export type VoiceKind = {
  readonly id: string;
  readonly label: Text;
  readonly role: VoiceRole;
  /** May be an eyewitness: its passages may have the standing `witnessed`. */
  readonly witness?: boolean;
};

export const VOICE_COUNTS = ['one', 'several', 'institution'] as const;
export type VoiceCount = (typeof VOICE_COUNTS)[number];

export type Voice = {
  readonly id: string;
  /** The source’s name or description as the article prints it. */
  readonly name: Text;
  readonly named: boolean;
  readonly count: VoiceCount;
  /** The id of one of the article’s kinds of source. */
  readonly kind: string;
  /** The medium by which its statements reached the article. */
  readonly through?: Text;
  /** An editor’s note on who the source is. */
  readonly note?: Text;
};

/** A date as precise as the article prints it, in EDTF level 1, with the wording it was taken from. */
export type When = {
  readonly edtf: string;
  readonly words: string;
  readonly translation?: Text;
  readonly note?: Text;
};

/** `words`: the article’s own wording for the place, which is part of the quotation. */
export type PlaceMention = {
  readonly place: string;
  readonly words: string;
  readonly translation?: Text;
  readonly relation: Relation;
};

export type Passage = {
  readonly id: string;
  /** 1-based, over non-blank paragraphs. */
  readonly paragraph: number;
  readonly quote: string;
  /** Unicode code point offsets in the paragraph, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Up to 32 code points of context, whole words. */
  readonly prefix: string;
  readonly suffix: string;
  /** Our translation, into each language of the article except the one it is printed in. */
  readonly translation: Text;
  readonly form: Form;
  /** The chain of attribution, nearest speaker first. */
  readonly voices: readonly string[];
  /** The medium of this one statement (a tweet), where the voice has no medium of its own. */
  readonly through?: Text;
  readonly standing: Standing;
  readonly when?: When;
  /** Ids of topics or narrower topics, at least one; the first gives the colour. */
  readonly topics: readonly string[];
  readonly places: readonly PlaceMention[];
  /** What in the passage is not located on the map, and why. Required when `places` is empty. */
  readonly unmapped?: Text;
  /** The editor’s caution to readers. */
  readonly note?: Text;
  /** The passage this one repeats, as a pull quote does: both count as one claim. */
  readonly repeats?: string;
};

export type Place = {
  readonly id: string;
  /** The place name in the languages of the article, and in others the place is known by. */
  readonly name: Text;
  readonly kind: PlaceKind;
  readonly precision: Precision;
  readonly uncertaintyKm: number;
  /** The countries it lies in, by the two letters of ISO 3166-1, as the editor states them. */
  readonly countries?: readonly string[];
  readonly geometrySource: string;
  readonly ids: { readonly geonames?: number; readonly wikidata?: string };
  readonly default: 'shown' | 'hidden';
  /** The label position of an area, a line or a country: [longitude, latitude] in degrees. */
  readonly label?: readonly [number, number];
  readonly geometry: Geometry | null;
};

/**
 * How the base map draws borders that are not agreed: as the maps of the United Nations do, or as they were held at the date
 * that its credit names.
 */
export const BORDER_STYLES = ['un-style', 'as-held'] as const;
export type BorderStyle = (typeof BORDER_STYLES)[number];

/** A subheading of the article, printed before `paragraph`. */
export type Section = { readonly paragraph: number; readonly heading: Text };

export type Article = {
  readonly id: string;
  /** The languages it can be read in: first the one it is printed in, then those it is translated into. */
  readonly languages: readonly [Language, ...Language[]];
  readonly title: Text;
  /** Where the title was taken from. */
  readonly titleSource: Text;
  readonly outlet: Text;
  readonly byline: Text;
  /** ISO date, yyyy-mm-dd. */
  readonly published: string;
  readonly url?: string;
  readonly credit: Text;
  /** `un-style` where it is absent. A base map finished by hand has its own. */
  readonly borders?: BorderStyle;
  /** In the order of the legend and of the filters. */
  readonly topics: readonly Topic[];
  readonly voiceKinds: readonly VoiceKind[];
  readonly sections: readonly Section[];
  readonly voices: readonly Voice[];
  readonly passages: readonly Passage[];
  readonly places: readonly Place[];
};
