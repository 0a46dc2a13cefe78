import { along, length } from '@turf/turf';
import type { FeatureCollection, LineString, Point, Position } from 'geojson';
import type { TopicColour } from '../../core/article/article.ts';
import type { PlaceSummary } from '../../core/article/place-summary.ts';
import type { BaseMapLabel, LabelView } from './base-map-labels.ts';
import { kmScale, ROAD_NAME_ZOOM } from '../geometry/scales.ts';

/** Font size of a road’s label in pixels, and the offset of its middle from the road in ems. */
export const ROAD_NAME = { size: 13, offset: -1.4 } as const;

/** A candidate position of a label along a road, for a range of zooms; `maxZoom` is exclusive. */
export type RoadName = {
  readonly id: string;
  readonly place: string;
  readonly name: string;
  readonly colour: TopicColour | undefined;
  /** Degrees clockwise from level, between −90 and 90, so that the label is never upside down. */
  readonly angle: number;
  /** How far in km the road bends towards its label over the length of the label. */
  readonly swerve: number;
  readonly minZoom: number;
  readonly maxZoom: number;
};

/** Lengths of the stretches in km by zoom: each a little longer than a label at that zoom. */
const STRETCHES = [
  { minZoom: ROAD_NAME_ZOOM, maxZoom: 8.5, km: 56 },
  { minZoom: 8.5, maxZoom: 24, km: 28 },
] as const;

type NameOf = (place: PlaceSummary['place']) => string;

/** Overlapping stretches of every road, the straightest first; placement uses the first that is free of symbols. */
export function roadNames(places: readonly PlaceSummary[], nameOf: NameOf): FeatureCollection<Point, RoadName> {
  const features = places.flatMap(({ place, topic, isReference }) => {
    const { geometry } = place;
    if (place.kind !== 'road' || geometry?.type !== 'LineString' || isReference) return [];
    const named = { place: place.id, name: nameOf(place), colour: topic?.colour };
    return STRETCHES.flatMap(({ minZoom, maxZoom, km }) =>
      stretchesOf(geometry, km).map(({ start, middle, angle, swerve }) => ({
        type: 'Feature' as const,
        properties: { id: `${place.id}-${minZoom}-${start}`, ...named, angle, swerve, minZoom, maxZoom },
        geometry: { type: 'Point' as const, coordinates: middle },
      })),
    );
  });
  return { type: 'FeatureCollection', features };
}

type Stretch = Pick<RoadName, 'angle' | 'swerve'> & {
  readonly start: number;
  readonly middle: Position;
  readonly bend: number;
};
/** Cache by road and length in km: the map style and every layout need the same stretches. */
const stretchCache = new WeakMap<LineString, Map<number, readonly Stretch[]>>();

function stretchesOf(road: LineString, km: number): readonly Stretch[] {
  const byLength = stretchCache.get(road) ?? new Map<number, readonly Stretch[]>();
  stretchCache.set(road, byLength);
  const stretches = byLength.get(km) ?? findStretches(road, km);
  byLength.set(km, stretches);
  return stretches;
}

function findStretches(road: LineString, km: number): readonly Stretch[] {
  const total = length({ type: 'Feature', properties: {}, geometry: road });
  const at = (distance: number): Position => along(road, Math.min(total, distance)).geometry.coordinates;
  const count = Math.floor(Math.max(0, total - km) / (km / 4)) + 1;
  return Array.from({ length: count }, (_, index) => {
    const start = (index * km) / 4;
    const [from, middle, to] = [at(start), at(start + km / 2), at(start + km)];
    const chord = length({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: [from, to] },
    });
    const angle = angleOf(from, to);
    const samples = Array.from({ length: 9 }, (_, step) => at(start + km * (0.5 + NAME_SHARE * (step / 8 - 0.5))));
    const swerve = Math.max(0, ...samples.map((point) => swerveTowardsName(point, middle, angle)));
    return { start, middle, angle, bend: 1 - chord / Math.min(km, total - start), swerve };
  }).sort((a, b) => a.bend - b.bend);
}

/** Share of a stretch its label may take up, and the pixels the road may bend towards it there without crossing it. */
const NAME_SHARE = 0.6;
const MOST_SWERVE = 8;

/** How far in km a point of the road lies from the middle of the stretch, on the side of the label. */
function swerveTowardsName(
  [longitude = 0, latitude = 0]: Position,
  [lon0 = 0, lat0 = 0]: Position,
  angle: number,
): number {
  const turn = (angle * Math.PI) / 180;
  const east = (longitude - lon0) * 111.3 * Math.cos((lat0 * Math.PI) / 180);
  return east * Math.sin(turn) + (latitude - lat0) * 110.6 * Math.cos(turn);
}

/** Direction of a chord in Web Mercator, in degrees clockwise. */
function angleOf([lon0 = 0, lat0 = 0]: Position, [lon1 = 0, lat1 = 0]: Position): number {
  const mercator = (latitude: number) => (Math.asinh(Math.tan((latitude * Math.PI) / 180)) * 180) / Math.PI;
  const degrees = (Math.atan2(mercator(lat0) - mercator(lat1), lon1 - lon0) * 180) / Math.PI;
  return Math.round(degrees > 90 ? degrees - 180 : degrees <= -90 ? degrees + 180 : degrees);
}

/** Labels of roads that may be shown at this zoom; of those of one road, placement shows the first that is free. */
export function roadNamesAt(
  names: FeatureCollection<Point, RoadName>,
  { zoom, project, measure }: Pick<LabelView, 'zoom' | 'project' | 'measure'>,
): readonly (BaseMapLabel & { readonly source: 'road-names' })[] {
  return names.features
    .filter(
      ({ properties: { minZoom, maxZoom, swerve }, geometry }) =>
        zoom >= minZoom && zoom < maxZoom && kmScale(geometry.coordinates[1] ?? 0, zoom)(swerve) <= MOST_SWERVE,
    )
    .map(({ properties, geometry }) => {
      const text = measure(properties.name, ROAD_NAME.size, 600);
      const turn = (properties.angle * Math.PI) / 180;
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
      const off = ROAD_NAME.offset * ROAD_NAME.size;
      const { x, y } = project(geometry.coordinates);
      return {
        source: 'road-names' as const,
        id: properties.id,
        group: properties.place,
        anchor: { x: x - off * sin, y: y + off * cos },
        text: {
          width: Math.abs(text.width * cos) + Math.abs(text.height * sin),
          height: Math.abs(text.width * sin) + Math.abs(text.height * cos),
        },
        sides: [],
        dot: 0,
      };
    });
}
