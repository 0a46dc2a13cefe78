/** Every file the data can be taken along in, in the order the page offers them; media types as others serve them. */
export const DOWNLOADS = [
  { id: 'csv', extension: 'csv', mediaType: 'text/csv' },
  { id: 'geojson', extension: 'geojson', mediaType: 'application/geo+json' },
  { id: 'kml', extension: 'kml', mediaType: 'application/vnd.google-earth.kml+xml' },
  { id: 'linkedPlaces', extension: 'lpf.json', mediaType: 'application/ld+json' },
  { id: 'webAnnotation', extension: 'annotations.json', mediaType: 'application/ld+json' },
  { id: 'bibtex', extension: 'bib', mediaType: 'application/x-bibtex' },
  { id: 'ris', extension: 'ris', mediaType: 'application/x-research-info-systems' },
  { id: 'cslJson', extension: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json' },
  { id: 'archive', extension: 'zip', mediaType: 'application/zip' },
] as const satisfies readonly { readonly id: string; readonly extension: string; readonly mediaType: string }[];

export type DownloadId = (typeof DOWNLOADS)[number]['id'];
