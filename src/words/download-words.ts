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
