import { describe, expect, it } from 'vitest';
import { parseBasemap } from '../../../src/map/basemap/parse-basemap.ts';
import { formatIssue } from '../../../src/core/validation/issue.ts';
import { makeBasemapFile, makeRegion } from './made-basemap.ts';

type Given = {
  metadata: Record<string, unknown> & { focus: Record<string, unknown>[] };
  objects: Record<string, { type: string; arcs?: unknown; geometries: { properties: Record<string, unknown> }[] }>;
};

/** The issues of a base map with two focus countries after a change to its file. */
function issuesAfter(change: (file: Given) => void): readonly string[] {
  const file = JSON.parse(JSON.stringify(makeBasemapFile(makeRegion(2)))) as Given;
  change(file);
  const { basemap, issues } = parseBasemap(file, 'basemap.topojson.json');
  expect(basemap === undefined).toBe(issues.length > 0);
  return issues.map((issue) => formatIssue({ ...issue, file: '' }));
}

describe('the file of a base map', () => {
  it.each([1, 2, 3])('is accepted unchanged where it is valid, with %i focus countries', (count) => {
    const file = makeBasemapFile(makeRegion(count));
    expect(parseBasemap(file, 'basemap.topojson.json')).toEqual({ basemap: file, issues: [] });
  });

  it('is rejected where it is no TopoJSON', () => {
    for (const input of [null, undefined, 7, 'Topology', [], { type: 'FeatureCollection', features: [] }]) {
      const { basemap, issues } = parseBasemap(input, 'basemap.topojson.json');
      expect(basemap).toBeUndefined();
      expect(issues.map(({ path }) => path)).toEqual(['$']);
    }
  });

  it('is rejected without its metadata', () => {
    expect(issuesAfter((file) => delete (file as Partial<Given>).metadata)).toEqual([
      expect.stringMatching(/^\$\.metadata: found nothing; expected/),
    ]);
    expect(issuesAfter(({ metadata }) => (metadata['extent'] = [66, 12, 22, 45]))).toEqual([
      '$.metadata.extent: found [66,12,22,45]; expected a west that is less than the east',
    ]);
    expect(issuesAfter(({ metadata }) => (metadata['extent'] = [22, 12, 66]))).toEqual([
      expect.stringMatching(/^\$\.metadata\.extent/),
    ]);
    expect(issuesAfter(({ metadata }) => (metadata['maxZoom'] = 4))).toEqual([
      '$.metadata.maxZoom: found 4; expected a zoom from 8, which scenes and lessons look from, to 22',
    ]);
    expect(issuesAfter(({ metadata }) => (metadata['credit'] = {}))).toEqual([
      '$.metadata.credit: found {}; expected texts by language tag, such as "en", in one language at least',
    ]);
    expect(issuesAfter(({ metadata }) => (metadata.focus = []))).toEqual([
      '$.metadata.focus: found []; expected one country or more',
    ]);
  });

  it('gets all of its issues at once', () => {
    const lines = issuesAfter(({ metadata, objects }) => {
      metadata['maxZoom'] = '9';
      delete objects['rivers'];
      objects['coast'] = objects['land']!;
      delete objects['country-labels']!.geometries[0]!.properties['minZoom'];
    });
    expect(lines).toEqual([
      expect.stringMatching(/^\$\.metadata\.maxZoom: found "9"; expected a zoom/),
      ...objectsAt('coast', 4).map((path) => `${path}.type: found "MultiPolygon"; expected LineString`),
      '$.objects.rivers: found nothing; expected a layer of LineStrings',
      '$.objects["country-labels"].geometries[0].properties.minZoom: found nothing; expected a number',
    ]);
  });

  it('has names in the languages of its texts, one at least for each label', () => {
    const label = (objects: Parameters<Parameters<typeof issuesAfter>[0]>[0]['objects']) =>
      objects['country-labels']!.geometries[0]!;
    const path = '$.objects["country-labels"].geometries[0].properties';
    expect(issuesAfter(({ objects }) => (label(objects).properties = { ...label(objects).properties, ar: 7 }))).toEqual(
      [`${path}.ar: found 7; expected a text`],
    );
    expect(
      issuesAfter(({ objects }) => {
        const { id, minZoom, maxZoom } = label(objects).properties;
        label(objects).properties = { id, minZoom, maxZoom };
      }),
    ).toEqual([`${path}: found no name; expected a name in one of the languages en, ar`]);
  });

  it('may lack the hatches and the borders of regions', () => {
    expect(
      issuesAfter(({ objects }) => {
        delete objects['hatches'];
        delete objects['regions'];
      }),
    ).toEqual([]);
  });

  it('has an issue for the layer whose arcs are missing', () => {
    expect(issuesAfter(({ objects }) => (objects['coast']!.arcs = [[4711]]))).toEqual([
      '$.objects.coast: found what cannot be decoded; expected a layer of LineStrings whose arcs are among those of the file',
    ]);
  });

  it('may lack lakes and rivers, but no land', () => {
    const none = { type: 'GeometryCollection', geometries: [] };
    expect(issuesAfter(({ objects }) => (objects['lakes'] = none))).toEqual([]);
    expect(issuesAfter(({ objects }) => (objects['land'] = none))[0]).toBe(
      '$.objects.land: found no features; expected a layer of Polygons with one or more',
    );
  });

  it('has land and an outline for every focus country, and borders only between those', () => {
    expect(issuesAfter(({ metadata }) => (metadata.focus[0]!['id'] = '999'))).toEqual([
      '$.metadata.focus[0].id: found "999"; expected the id of a feature of the layer "land"',
      '$.metadata.focus[0].id: found "999"; expected the id of a feature of the layer "ribbons"',
      '$.objects["borders-between"].geometries[0].properties.left: found "901"; expected one of the countries of the focus: 999, 902',
    ]);
  });
});

function objectsAt(layer: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `$.objects.${layer}.geometries[${at}]`);
}
