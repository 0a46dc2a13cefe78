import type { Feature } from 'geojson';
import type { Topology } from 'topojson-specification';
import { fieldPath } from '../model/field-path.ts';
import type { Issue } from '../model/issue.ts';
import { parseRecord } from '../model/parse-record.ts';
import { showFound } from '../model/show-found.ts';
import { BASEMAP_LAYERS, type BasemapFile, type BasemapLayer, decodeLayer } from './basemap.ts';
import { metadataSchema } from './metadata-schema.ts';

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
