import type { Feature } from 'geojson';
import type { Topology } from 'topojson-specification';
import { fieldPath, type Issue, showFound } from '../../core/validation/issue.ts';
import { parseRecord } from '../../core/validation/parse-record.ts';
import { BASEMAP_LAYERS, type BasemapFile, type BasemapLayer, type BasemapMetadata, decodeLayer } from './basemap.ts';
import * as v from 'valibot';
import { isLanguageTag } from '../../core/text/languages.ts';
import { numberWithin, text } from '../../core/validation/field-schemas.ts';

/** A text or several of each language, by its tag, in one language at least. */
function byLanguage<const Schema extends v.GenericSchema>(schema: Schema) {
  const what = 'texts by language tag, such as "en", in one language at least';
  return v.pipe(
    v.record(v.pipe(v.string(what), v.check(isLanguageTag, 'a language tag such as "en"')), schema, what),
    v.check((texts) => Object.keys(texts).length > 0, what),
  );
}

const longitude = numberWithin(-180, 180, 'a longitude in degrees, from -180 to 180');
/** Beyond 85° the projection of the map has no end. */
const latitude = numberWithin(-85, 85, 'a latitude in degrees, from -85 to 85');

/** A box as west, south, east, north. One across the 180th meridian cannot be drawn. */
export const boxSchema = v.pipe(
  v.strictTuple([longitude, latitude, longitude, latitude], 'four numbers: west, south, east, north in degrees'),
  v.check(([west, , east]) => west < east, 'a west that is less than the east'),
  v.check(([, south, , north]) => south < north, 'a south that is less than the north'),
);

/** ISO 3166-1 numeric. */
export const countryId = v.pipe(
  v.string('a country by its three digits in ISO 3166-1'),
  v.regex(/^\d{3}$/, 'a country by its three digits in ISO 3166-1'),
);

const zoom = 'a zoom from 8, which scenes and lessons look from, to 22';

export const metadataEntries = {
  title: byLanguage(text()),
  extent: boxSchema,
  maxZoom: numberWithin(8, 22, zoom),
  credit: byLanguage(v.strictObject({ brief: text(), short: text(), full: text() })),
  focus: v.pipe(
    v.array(
      v.strictObject({
        id: countryId,
        names: byLanguage(v.pipe(v.array(text(), 'a list of names'), v.minLength(1, 'one name or more'))),
      }),
      'a list of the countries the map is about',
    ),
    v.minLength(1, 'one country or more'),
    v.check((focus) => new Set(focus.map(({ id }) => id)).size === focus.length, 'each country once'),
  ),
};

const metadataSchema = v.strictObject(metadataEntries) satisfies v.GenericSchema<unknown, BasemapMetadata>;

type Fault = Omit<Issue, 'file'>;
type PropertyKind = 'text' | 'number' | 'text or null';

/** What the features of each layer are, and what they say. The compiler holds it to the layers there are. */
const LAYERS: Record<
  BasemapLayer,
  {
    readonly shape: 'Polygon' | 'LineString' | 'Point';
    readonly says: Readonly<Record<string, PropertyKind>>;
    /** Without it there would be no map. Others are empty where a region has no lake, no coast or no second country. */
    readonly isNeeded?: true;
  }
> = {
  land: { shape: 'Polygon', says: { id: 'text' }, isNeeded: true },
  sea: { shape: 'Polygon', says: {} },
  coast: { shape: 'LineString', says: {} },
  'borders-focus': { shape: 'LineString', says: {} },
  'borders-between': { shape: 'LineString', says: { left: 'text', right: 'text' } },
  'borders-disputed': { shape: 'LineString', says: {} },
  'borders-context': { shape: 'LineString', says: {} },
  ribbons: { shape: 'LineString', says: { id: 'text' }, isNeeded: true },
  rivers: { shape: 'LineString', says: { ar: 'text or null', en: 'text or null', rank: 'text' } },
  'river-labels': {
    shape: 'LineString',
    says: { ar: 'text', en: 'text', rank: 'text', minZoom: 'number', maxZoom: 'number' },
  },
  lakes: { shape: 'Polygon', says: { ar: 'text or null', en: 'text or null', km2: 'number' } },
  urban: { shape: 'Polygon', says: {} },
  settlements: { shape: 'Point', says: { id: 'number', ar: 'text', en: 'text', rank: 'text', minZoom: 'number' } },
  'country-labels': {
    shape: 'Point',
    says: { id: 'text', ar: 'text', en: 'text', minZoom: 'number', maxZoom: 'number' },
  },
  'water-labels': {
    shape: 'Point',
    says: { id: 'text', ar: 'text', en: 'text', minZoom: 'number', maxZoom: 'number' },
  },
};

/** Reads the file of a base map: the file where nothing is wrong with it, and everything that is. Never throws. */
export function parseBasemap(
  input: unknown,
  file: string,
): { readonly basemap?: BasemapFile; readonly issues: readonly Issue[] } {
  if (!isTopology(input)) {
    const expected = 'a TopoJSON topology: the type "Topology", objects and arcs';
    return { issues: [{ file, path: '$', found: showFound(input), expected }] };
  }
  const { value: metadata, issues } = parseRecord(metadataSchema, input['metadata'], '$.metadata', file, undefined);
  const faults: Fault[] = [];
  const layers = new Map<BasemapLayer, readonly Feature[]>();
  for (const layer of BASEMAP_LAYERS)
    layers.set(
      layer,
      readLayer(input, layer, (fault) => faults.push(fault)),
    );
  const says = (layer: BasemapLayer, name: string) =>
    (layers.get(layer) ?? []).map(({ properties }) => properties?.[name] as unknown);
  const focus = metadata?.focus.map(({ id }) => id) ?? [];
  focus.forEach((id, index) => {
    const path = `$.metadata.focus[${index}].id`;
    for (const layer of ['land', 'ribbons'] as const)
      if (!says(layer, 'id').includes(id))
        faults.push({ path, found: showFound(id), expected: `the id of a feature of the layer "${layer}"` });
  });
  for (const side of ['left', 'right'] as const)
    says('borders-between', side).forEach((id, index) => {
      if (!metadata || focus.some((each) => each === id)) return;
      const path = `$.objects["borders-between"].geometries[${index}].properties.${side}`;
      faults.push({ path, found: showFound(id), expected: `one of the countries of the focus: ${focus.join(', ')}` });
    });
  const all = [...issues, ...faults.map((fault) => ({ file, ...fault }))];
  return metadata && all.length === 0 ? { basemap: input as unknown as BasemapFile, issues: all } : { issues: all };
}

function readLayer(topology: Topology, layer: BasemapLayer, tell: (fault: Fault) => void): readonly Feature[] {
  const { shape, says, isNeeded } = LAYERS[layer];
  const path = fieldPath('$.objects', layer);
  const expected = `a layer of ${shape}s`;
  if (topology.objects[layer] === undefined) {
    tell({ path, found: 'nothing', expected });
    return [];
  }
  let features: readonly Feature[];
  try {
    ({ features } = decodeLayer(topology, layer));
  } catch {
    tell({ path, found: 'what cannot be decoded', expected: `${expected} whose arcs are among those of the file` });
    return [];
  }
  if (isNeeded && features.length === 0) tell({ path, found: 'no features', expected: `${expected} with one or more` });
  features.forEach(({ geometry, properties }, index) => {
    const at = `${path}.geometries[${index}]`;
    const type = geometry?.type as string | undefined;
    if (type?.replace('Multi', '') !== shape) tell({ path: `${at}.type`, found: showFound(type), expected: shape });
    for (const [name, kind] of Object.entries(says)) {
      const value: unknown = properties?.[name];
      if (!isOfKind(kind, value))
        tell({ path: `${at}.properties.${name}`, found: showFound(value), expected: `a ${kind}` });
    }
  });
  return features;
}

function isOfKind(kind: PropertyKind, value: unknown): boolean {
  if (kind === 'number') return Number.isFinite(value);
  return typeof value === 'string' || (kind === 'text or null' && value === null);
}

function isTopology(value: unknown): value is Topology & Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const { type, objects, arcs } = value as Partial<Topology>;
  return type === 'Topology' && typeof objects === 'object' && objects !== null && Array.isArray(arcs);
}
