import type { Feature, Geometry, LineString, MultiLineString, Position } from 'geojson';
import type { BorderBetween, DisputedBorder, HatchLine } from '../../map/basemap/basemap.ts';
import { clipLine, type Vertex } from './clip-to-box.ts';
import { type CutLand, type CutLines, type Detail, lineReader } from './cut-land.ts';
import { hatchLines } from './hatch-lines.ts';
import type { MapArea } from './map-area.ts';
import type { WorldPack } from './world-pack.ts';

/** Longitude and latitude in degrees of a vertex of the grid. */
export type Degrees = (vertex: Vertex) => Position;

/** Polygons in degrees. */
export function areaFeature<P extends object>(
  polygons: CutLand['sea'],
  degrees: Degrees,
  properties: P,
): Feature<Geometry, P> {
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(degrees)));
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } };
}

function lineFeature<P extends object>(
  parts: readonly (readonly Vertex[])[],
  degrees: Degrees,
  properties: P,
): Feature<MultiLineString, P> {
  const coordinates = parts.filter((part) => part.length > 1).map((part) => part.map(degrees));
  return { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } };
}

/** Coasts, borders and ribbons by their role for the focus countries. */
export function borderLayers(lines: readonly CutLines[], focus: readonly string[], degrees: Degrees) {
  const isFocus = (id: string) => focus.includes(id);
  const parts = (wanted: (line: CutLines) => boolean) => lines.filter(wanted).flatMap((line) => line.parts);
  const one = (found: readonly (readonly Vertex[])[]) => (found.length > 0 ? [lineFeature(found, degrees, {})] : []);
  const isCoast = ({ style }: CutLines) => style === 'coast';
  const isUndecided = ({ style }: CutLines) => style === 'dashed' || style === 'dotted';
  const isBetween = ({ left, right }: CutLines) => left !== right && isFocus(left) && isFocus(right);
  const touches = ({ left, right }: CutLines) => isFocus(left) || isFocus(right);
  const between = lines
    .filter((line) => isBetween(line) && !isCoast(line))
    .map((line): Feature<MultiLineString, BorderBetween> => {
      // The country to the left of a border is the one that comes first in the focus.
      const isTurned = focus.indexOf(line.left) > focus.indexOf(line.right);
      const found = isTurned ? line.parts.map((part) => [...part].reverse()) : line.parts;
      const [left, right] = isTurned ? [line.right, line.left] : [line.left, line.right];
      const undecided = isUndecided(line) ? { line: line.style as 'dashed' | 'dotted' } : {};
      return lineFeature(found, degrees, { left, right, ...undecided });
    });
  const disputed = (['dashed', 'dotted'] as const).flatMap((style) =>
    (['focus', 'context'] as const).flatMap((of): Feature<MultiLineString, DisputedBorder>[] => {
      const found = parts((line) => line.style === style && touches(line) === (of === 'focus'));
      return found.length > 0 ? [lineFeature(found, degrees, { line: style, of })] : [];
    }),
  );
  return {
    coast: one(parts(isCoast)),
    'borders-focus': one(parts((line) => line.style === 'solid' && touches(line) && !isBetween(line))),
    'borders-between': between,
    'borders-disputed': disputed,
    'borders-context': one(parts((line) => line.style === 'solid' && !touches(line))),
    ribbons: focus.flatMap((id) => {
      const own = parts(
        (line) => line.left !== line.right && (line.left === id || line.right === id) && !isBetween(line),
      );
      // A country whose whole outline lies outside the box has none.
      return [lineFeature(own, degrees, { id })];
    }),
  };
}

/** Built-up areas where the map shows the article. */
export function urbanAreas(pack: WorldPack, detail: Detail, degrees: Degrees): readonly Feature<Geometry, object>[] {
  const reader = lineReader(pack, { ...detail, box: detail.detailed });
  return pack.urban.flatMap((line) => {
    if (!reader.isHit(line)) return [];
    const ring = reader.line(line);
    const isInside = ring.every(
      ([x, y]) => x > detail.box.west && x < detail.box.east && y > detail.box.south && y < detail.box.north,
    );
    return ring.length > 3 && isInside ? [areaFeature([[ring]], degrees, {})] : [];
  });
}

/** Borders of first-level regions of the focus countries. */
export function regionLines(pack: WorldPack, detail: Detail, focus: readonly string[], degrees: Degrees) {
  const reader = lineReader(pack, detail);
  const found = pack.admin1
    .filter(({ country }) => focus.includes(country))
    .flatMap(({ lines }) => lines.filter(reader.isHit).map(reader.line))
    .flatMap((line) => clipLine(line, detail.box));
  return found.length > 0 ? [lineFeature(found, degrees, {})] : [];
}

/** Hatches about nine pixels apart, one set of lines for every one and a half levels of zoom. */
export function hatches(
  { hatched }: Pick<CutLand, 'hatched'>,
  [lowest]: MapArea['zooms'],
  maxZoom: number,
  pixel: (zoom: number) => number,
  shrink: number,
  degrees: Degrees,
): readonly Feature<Geometry, HatchLine>[] {
  const features: Feature<Geometry, HatchLine>[] = [];
  for (let from = lowest - 1; from < maxZoom && hatched.length > 0; from += 1.5) {
    const lines = hatchLines(
      hatched.flatMap(({ polygons }) => polygons).flat(),
      (pixel(from + 0.75) / shrink) * 9 * shrink,
      shrink,
    );
    const isFirst = features.length === 0;
    const parts: LineString['coordinates'][] = lines.map((line) => line.map(degrees));
    if (parts.length === 0 || parts.length > 1500) break;
    features.push({
      type: 'Feature',
      properties: { minZoom: isFirst ? 0 : from, maxZoom: from + 1.5 >= maxZoom ? 24 : from + 1.5 },
      geometry: { type: 'MultiLineString', coordinates: parts },
    });
  }
  return features;
}
