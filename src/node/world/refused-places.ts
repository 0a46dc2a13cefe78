import type { Place } from '../../core/article/article.ts';
import type { RefusedPlace } from '../../core/validation/check-locations.ts';
import { checkPlaces, type PlaceProblem, type PlaceToCheck } from './check-places.ts';
import type { World } from './read-world.ts';

const FIELDS: Readonly<Partial<Record<PlaceProblem['kind'], RefusedPlace['field']>>> = {
  outside: 'geometry.coordinates',
  sea: 'geometry.coordinates',
  swapped: 'geometry.coordinates',
  'too-fine': 'properties.uncertaintyKm',
};

/**
 * The places that the data of the world refuse: points outside the countries they name, and on a cut base map points finer
 * than a pixel of its closest zoom. `maxZoom`: of a cut base map; absent for one finished by hand.
 */
export function refusedPlaces(
  places: readonly Place[],
  maxZoom: number | undefined,
  world: () => World,
): readonly RefusedPlace[] {
  const points = places.filter(({ geometry }) => geometry?.type === 'Point');
  const named = points.filter(({ countries = [] }) => countries.length > 0);
  if (named.length === 0 && maxZoom === undefined) return [];
  const codes = world().countryCodes();
  const unknown = places.flatMap(({ id, countries = [] }) =>
    countries
      .filter((country) => !codes.has(country))
      .map((country): RefusedPlace => {
        const expected = 'countries by their two letters of ISO 3166-1, such as SD';
        return { place: id, field: 'properties.countries', found: JSON.stringify(country), expected };
      }),
  );
  const checked = points.map(({ id, geometry, countries = [], uncertaintyKm }): PlaceToCheck => {
    const [longitude = 0, latitude = 0] = geometry?.type === 'Point' ? geometry.coordinates : [];
    const numeric = countries.flatMap((country) => codes.get(country) ?? []);
    return { id, at: [longitude, latitude], countries: numeric, uncertaintyKm };
  });
  // Without a cut base map nothing is known of its zoom: no point is too fine then.
  const problems = checkPlaces(checked, world(), { borders: 'un-style', maxZoom: maxZoom ?? MOST_ZOOM });
  const refused = problems.flatMap(({ place, kind, message }): readonly RefusedPlace[] => {
    const field = FIELDS[kind];
    const of = checked.find(({ id }) => id === place);
    if (field === undefined || !of || (kind === 'too-fine' && maxZoom === undefined)) return [];
    const found = field === 'properties.uncertaintyKm' ? String(of.uncertaintyKm) : `[${of.at.join(', ')}]`;
    const expected = kind === 'too-fine' ? message : `a point in a country that it names: ${message}`;
    return [{ place, field, found, expected }];
  });
  return [...unknown, ...refused];
}

const MOST_ZOOM = 22;
