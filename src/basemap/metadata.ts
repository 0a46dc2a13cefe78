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
  readonly names: Readonly<Record<string, readonly string[]>>;
};

/** What a base map says of itself. */
export type BasemapMetadata = {
  /** What it shows, as it is named within a sentence, by language tag. */
  readonly title: Readonly<Record<string, string>>;
  /** What `land` and `sea` cover without a gap: no view may look past it. */
  readonly extent: Extent;
  /** The zoom of 512-pixel tiles beyond which its lines look coarse. */
  readonly maxZoom: number;
  /** By language tag. */
  readonly credit: Readonly<Record<string, MapCredit>>;
  /** One or more; their order gives them their tints. Every other country is context. */
  readonly focus: readonly FocusCountry[];
};
