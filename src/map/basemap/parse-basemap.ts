import type { Feature } from 'geojson';
import type { Topology } from 'topojson-specification';
import { fieldPath, type Issue, showFound, type Fault } from '../../core/validation/issue.ts';
import { parseRecord } from '../../core/validation/parse-record.ts';
import {
  BASEMAP_LAYERS,
  type BasemapFile,
  type BasemapLayer,
  type BasemapMetadata,
  decodeLayer,
  languagesOf,
  OPTIONAL_LAYERS,
} from './basemap.ts';
import * as v from 'valibot';
import { isLanguageTag } from '../../core/text/languages.ts';
import { numberWithin, text } from '../../core/validation/field-schemas.ts';

/** A record of texts by language tag, with one language at least. */
function byLanguage<const Schema extends v.GenericSchema>(schema: Schema) {
  const what = 'texts by language tag, such as "en", in one language at least';
  return v.pipe(
    v.record(v.pipe(v.string(what), v.check(isLanguageTag, 'a language tag such as "en"')), schema, what),
    v.check((texts) => Object.keys(texts).length > 0, what),
  );
}

const longitude = numberWithin(-180, 180, 'a longitude in degrees, from -180 to 180');
/** Web Mercator maps the poles to infinity; maps end at about 85°. */
const latitude = numberWithin(-85, 85, 'a latitude in degrees, from -85 to 85');

/** A bounding box as west, south, east, north in degrees. Boxes across the 180th meridian are not supported. */
export const boxSchema = v.pipe(
  v.strictTuple([longitude, latitude, longitude, latitude], 'four numbers: west, south, east, north in degrees'),
  v.check(([west, , east]) => west < east, 'a west that is less than the east'),
  v.check(([, south, , north]) => south < north, 'a south that is less than the north'),
);

/** Country code, ISO 3166-1 numeric. */
export const countryId = v.pipe(
  v.string('a country by its three digits in ISO 3166-1'),
  v.regex(/^\d{3}$/, 'a country by its three digits in ISO 3166-1'),
);

const zoom = 'a zoom from 8, which scenes and lessons look from, to 22';

export const metadataEntries = {
  title: byLanguage(text()),
  extent: boxSchema,
  maxZoom: numberWithin(8, 22, zoom),
  tolerance: v.optional(numberWithin(0.1, 10, 'a tolerance from 0.1 to 10 pixels')),
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

type PropertyKind = 'text' | 'number';

/** Geometry type and properties of the features of each layer; the compiler requires an entry for every layer. */
const LAYERS: Record<
  BasemapLayer,
  {
    readonly shape: 'Polygon' | 'LineString' | 'Point';
    readonly fields: Readonly<Record<string, PropertyKind>>;
    /** Features have names by language tag: one at least, or none where they may be unnamed. */
    readonly names?: 'one or more' | 'any';
    /** Required layers. Others may be empty, where a region has no lake, no coast or no second country. */
    readonly isNeeded?: true;
  }
> = {
  land: { shape: 'Polygon', fields: { id: 'text' }, isNeeded: true },
  sea: { shape: 'Polygon', fields: {} },
  coast: { shape: 'LineString', fields: {} },
  'borders-focus': { shape: 'LineString', fields: {} },
  'borders-between': { shape: 'LineString', fields: { left: 'text', right: 'text' } },
  'borders-disputed': { shape: 'LineString', fields: {} },
  'borders-context': { shape: 'LineString', fields: {} },
  ribbons: { shape: 'LineString', fields: { id: 'text' }, isNeeded: true },
  rivers: { shape: 'LineString', fields: { rank: 'text' }, names: 'any' },
  'river-labels': {
    shape: 'LineString',
    fields: { rank: 'text', minZoom: 'number', maxZoom: 'number' },
    names: 'one or more',
  },
  lakes: { shape: 'Polygon', fields: { km2: 'number' }, names: 'any' },
  urban: { shape: 'Polygon', fields: {} },
  settlements: {
    shape: 'Point',
    fields: { id: 'number', rank: 'text', minZoom: 'number' },
    names: 'one or more',
  },
  'country-labels': {
    shape: 'Point',
    fields: { id: 'text', minZoom: 'number', maxZoom: 'number' },
    names: 'one or more',
  },
  'water-labels': {
    shape: 'Point',
    fields: { id: 'text', minZoom: 'number', maxZoom: 'number' },
    names: 'one or more',
  },
  hatches: { shape: 'LineString', fields: { minZoom: 'number', maxZoom: 'number' } },
  regions: { shape: 'LineString', fields: {} },
};

/** Validates the file of a base map: returns it where it is valid, and every issue. Never throws. */
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
  const languages = metadata && languagesOf(metadata);
  const layers = new Map<BasemapLayer, readonly Feature[]>();
  for (const layer of BASEMAP_LAYERS)
    layers.set(
      layer,
      readLayer(input, layer, languages, (fault) => faults.push(fault)),
    );
  const valuesOf = (layer: BasemapLayer, name: string) =>
    (layers.get(layer) ?? []).map(({ properties }) => properties?.[name] as unknown);
  const focus = metadata?.focus.map(({ id }) => id) ?? [];
  focus.forEach((id, index) => {
    const path = `$.metadata.focus[${index}].id`;
    for (const layer of ['land', 'ribbons'] as const)
      if (!valuesOf(layer, 'id').includes(id))
        faults.push({ path, found: showFound(id), expected: `the id of a feature of the layer "${layer}"` });
  });
  for (const side of ['left', 'right'] as const)
    valuesOf('borders-between', side).forEach((id, index) => {
      if (!metadata || focus.some((each) => each === id)) return;
      const path = `$.objects["borders-between"].geometries[${index}].properties.${side}`;
      faults.push({ path, found: showFound(id), expected: `one of the countries of the focus: ${focus.join(', ')}` });
    });
  const all = [...issues, ...faults.map((fault) => ({ file, ...fault }))];
  return metadata && all.length === 0 ? { basemap: input as unknown as BasemapFile, issues: all } : { issues: all };
}

function readLayer(
  topology: Topology,
  layer: BasemapLayer,
  languages: readonly string[] | undefined,
  onFault: (fault: Fault) => void,
): readonly Feature[] {
  const { shape, fields, names, isNeeded } = LAYERS[layer];
  const path = fieldPath('$.objects', layer);
  const expected = `a layer of ${shape}s`;
  if (topology.objects[layer] === undefined) {
    if (OPTIONAL_LAYERS.includes(layer)) return [];
    onFault({ path, found: 'nothing', expected });
    return [];
  }
  let features: readonly Feature[];
  try {
    ({ features } = decodeLayer(topology, layer));
  } catch {
    onFault({ path, found: 'what cannot be decoded', expected: `${expected} whose arcs are among those of the file` });
    return [];
  }
  if (isNeeded && features.length === 0)
    onFault({ path, found: 'no features', expected: `${expected} with one or more` });
  features.forEach(({ geometry, properties }, index) => {
    const at = `${path}.geometries[${index}]`;
    const type = geometry?.type as string | undefined;
    if (type?.replace('Multi', '') !== shape) onFault({ path: `${at}.type`, found: showFound(type), expected: shape });
    for (const [name, kind] of Object.entries(fields)) {
      const value: unknown = properties?.[name];
      if (!isOfKind(kind, value))
        onFault({ path: `${at}.properties.${name}`, found: showFound(value), expected: `a ${kind}` });
    }
    if (names === undefined || languages === undefined) return;
    for (const language of languages) {
      const value: unknown = properties?.[language];
      if (value !== undefined && value !== null && typeof value !== 'string')
        onFault({ path: `${at}.properties.${language}`, found: showFound(value), expected: 'a text' });
    }
    if (names === 'one or more' && !languages.some((language) => typeof properties?.[language] === 'string'))
      onFault({
        path: `${at}.properties`,
        found: 'no name',
        expected: `a name in one of the languages ${languages.join(', ')}`,
      });
  });
  return features;
}

function isOfKind(kind: PropertyKind, value: unknown): boolean {
  return kind === 'number' ? Number.isFinite(value) : typeof value === 'string';
}

function isTopology(value: unknown): value is Topology & Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const { type, objects, arcs } = value as Partial<Topology>;
  return type === 'Topology' && typeof objects === 'object' && objects !== null && Array.isArray(arcs);
}
