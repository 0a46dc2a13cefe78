/** The documentation on importing each of these formats. */
export const FROM_ELSEWHERE = '“From other programs” in data/README.md says how each of its fields is brought over';

/** The format of a text that was given instead of one of our JSON files; `undefined` where it is not recognised. */
export function foreignText(text: string): string | undefined {
  const start = text
    .slice(0, 4000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^<[^]*<kml[\s>]|^<kml[\s>]/i.test(start)) return 'a KML of Google Earth, My Maps or uMap';
  if (/^<[^]*<gpx[\s>]|^<gpx[\s>]/i.test(start)) return 'a GPX of a navigation device';
  if (/^<!doctype html|^<html/i.test(start)) return 'a web page';
  if (start.startsWith('<')) return 'an XML file';
  if (start.startsWith('{\\rtf')) return 'an RTF document';
  const [header = ''] = start.split(/\r?\n/, 1);
  if (/^[{["]/.test(start) && !/^"[^"]*"[,;\t]/.test(start)) return undefined;
  if (header.split(/[,;\t]/).length < 3) return undefined;
  return /event_id_cnty|event_date|sub_event_type/i.test(header) ? 'a table of ACLED' : 'a table (CSV)';
}

type Fields = Readonly<Record<string, unknown>>;

/** The program or format a JSON value comes from; `undefined` where it may be ours. */
export function foreignValue(value: unknown): string | undefined {
  const fields = fieldsOf(value);
  if ('slides' in fieldsOf(fields['storymap'])) return 'a story of StoryMapJS';
  if (fields['type'] === 'umap' || '_umap_options' in fields || '_storage' in fields) return 'a map of uMap';
  if (fields['type'] === 'Topology') return 'TopoJSON';
  if ('mapState' in fields || 'visState' in fieldsOf(fields['config'])) return 'a map of kepler.gl';
  if (fields['type'] === 'FeatureCollection' && Array.isArray(fields['features'])) return foreignFeatures(fields);
  if (
    ['Feature', 'Point', 'Polygon', 'MultiPolygon', 'LineString', 'GeometryCollection'].includes(String(fields['type']))
  )
    return `a single ${String(fields['type'])}`;
  return undefined;
}

/** Fields that GIS programs add to a feature collection, and ours does not have. */
const OF_GIS = [
  'name',
  'crs',
  'bbox',
  'xy_coordinate_resolution',
  'links',
  'numberMatched',
  'numberReturned',
  'timeStamp',
];

function foreignFeatures(collection: Fields): string | undefined {
  const features = collection['features'] as readonly unknown[];
  const properties = features.slice(0, 50).map((feature) => fieldsOf(fieldsOf(feature)['properties']));
  if (properties.some((each) => '_umap_options' in each || '_storage_options' in each)) return 'a layer of uMap';
  if (properties.some((each) => 'marker-color' in each || 'marker-symbol' in each)) return 'a map of geojson.io';
  const extra = OF_GIS.filter((name) => name in collection);
  const isOurs = properties.some((each) => 'precision' in each && 'geometrySource' in each);
  if (isOurs && extra.length > 0)
    return `${extra.join(', ')}, which QGIS, GDAL and their like write beside the features`;
  if (extra.length > 0) return 'GeoJSON of QGIS, GDAL or their like';
  const isBare = properties.length > 0 && properties.every((each) => !('precision' in each) && !('kind' in each));
  return isBare ? 'GeoJSON of another program' : undefined;
}

/** The remedy, as the `expected` half of an issue. */
export function foreignCure(found: string): string {
  if (found.includes('beside the features'))
    return 'a collection without them: take them out, or let ogr2ogr leave them out (-lco RFC7946=YES -lco WRITE_NAME=NO -lco WRITE_BBOX=NO)';
  return `a file as Mawdi writes it: ${FROM_ELSEWHERE}`;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
