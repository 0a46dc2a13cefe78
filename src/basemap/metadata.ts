import { interfaceLanguage, type Language, UNDETERMINED } from '../model/languages.ts';

/** West, south, east, north in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** Whose data a base map is made of, in one language. */
export type MapCredit = {
  /** The names alone, for the corner of a narrow map. */
  readonly brief: string;
  /** In the corner of a map. */
  readonly short: string;
  /** With the licences: below a page, in files and on paper. */
  readonly full: string;
};

/** A country a base map is about. */
export type FocusCountry = {
  /** ISO 3166-1 numeric, as its land bears it. */
  readonly id: string;
  /** By language tag. The first is its usual name; articles may call it by any of them. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
};

/** What a base map says of itself. */
export type BasemapMetadata = {
  /** What it shows, as it is named within a sentence, by language tag. */
  readonly title: Readonly<Record<Language, string>>;
  /** What `land` and `sea` cover without a gap: no view may look past it. */
  readonly extent: Extent;
  /** The zoom of 512-pixel tiles beyond which its lines look coarse. */
  readonly maxZoom: number;
  /** By language tag. */
  readonly credit: Readonly<Record<Language, MapCredit>>;
  /** One or more; their order gives them their tints. Every other country is context. */
  readonly focus: readonly FocusCountry[];
};

/** What a base map says on a page in `language`: in that of its interface; failing that in English, then in its first. */
export function mapText<T>(texts: Readonly<Record<Language, T>>, language: Language): T {
  const found = [language, UNDETERMINED].map((tag) => texts[interfaceLanguage(tag)]).find((text) => text !== undefined);
  const text = found ?? Object.values(texts)[0];
  if (text === undefined) throw new Error('A base map with a text in no language is refused when it is read');
  return text;
}
