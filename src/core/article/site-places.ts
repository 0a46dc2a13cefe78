import type { Place } from './article.ts';

/** A place as one article names it, with what the article reports of it. Plain data. */
export type NamedPlace = Pick<
  Place,
  'id' | 'name' | 'kind' | 'precision' | 'uncertaintyKm' | 'ids' | 'geometry' | 'label'
> & {
  /** The id of the article. */
  readonly article: string;
  readonly passages: number;
  /** The named sources of these passages, each by its name in every language of the article. */
  readonly named: readonly (readonly string[])[];
  /** The number of sources without a name. */
  readonly unnamed: number;
  /** Whether the outlet reports of it in its own words. */
  readonly isOutletHeard: boolean;
};

/** A place of a site: one place of one article, or the same place of several. */
export type SitePlace = {
  /** As the article with most passages of it names and draws it. */
  readonly place: NamedPlace;
  /** Most passages first. */
  readonly namedBy: readonly NamedPlace[];
  readonly passages: number;
  /** The least number of sources that these passages can come from. */
  readonly sources: number;
};

export type SitePlaces = {
  readonly places: readonly SitePlace[];
  /** Places of two articles that may be the same and are not counted as such; an editor decides. */
  readonly alike: readonly (readonly [NamedPlace, NamedPlace])[];
};

/**
 * The places of several articles. Two are the same where they have an id of GeoNames or Wikidata in common and are of one
 * kind: a town is not the district of its name. Without such ids nothing is merged: places of one kind and one name within
 * 30 km are listed as alike. Most passages first.
 */
export function sitePlaces(named: readonly NamedPlace[]): SitePlaces {
  const places = grouped(named, keysOf).map((group): SitePlace => {
    const namedBy = [...group].sort((one, other) => other.passages - one.passages);
    const [place] = namedBy;
    if (!place) throw new Error('found a place that no article names');
    const passages = namedBy.reduce((sum, each) => sum + each.passages, 0);
    return { place, namedBy, passages, sources: leastSources(namedBy) };
  });
  return {
    places: places.sort((one, other) => other.passages - one.passages),
    alike: alikePairs(places),
  };
}

function keysOf({ ids, kind }: NamedPlace): readonly string[] {
  return [
    ...(ids.geonames === undefined ? [] : [`${kind} geonames ${ids.geonames}`]),
    ...(ids.wikidata === undefined ? [] : [`${kind} wikidata ${ids.wikidata}`]),
  ];
}

/**
 * The least number of sources: a named one counts once in all articles, by its name in any of their languages. Sources
 * without a name may be the same people in every article, so that only the article with most of them counts.
 */
function leastSources(namedBy: readonly NamedPlace[]): number {
  const people = grouped(
    namedBy.flatMap((each) => each.named),
    (names) => names.map(foldName),
  );
  return people.length + Math.max(0, ...namedBy.map(({ unnamed }) => unnamed));
}

/** Groups of items that have a key in common, also through a third item; one without keys is a group of its own. */
function grouped<Item>(
  items: readonly Item[],
  keysOfItem: (item: Item) => readonly string[],
): readonly (readonly Item[])[] {
  const groups = new Set<readonly Item[]>();
  const groupOf = new Map<string, readonly Item[]>();
  for (const item of items) {
    const earlier = new Set(
      keysOfItem(item).flatMap((key) => {
        const known = groupOf.get(key);
        return known ? [known] : [];
      }),
    );
    const group = [...[...earlier].flat(), item];
    for (const each of earlier) groups.delete(each);
    groups.add(group);
    for (const key of group.flatMap(keysOfItem)) groupOf.set(key, group);
  }
  return [...groups];
}

const foldName = (name: string) => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Kilometres between two points of one name that may be the same place. */
const NEAR_KM = 30;
const DEGREE_KM = 111.2;

function alikePairs(places: readonly SitePlace[]): SitePlaces['alike'] {
  const byName = new Map<string, NamedPlace[]>();
  for (const { place } of places)
    for (const name of new Set(Object.values(place.name).map(foldName))) {
      const key = `${place.kind} ${name}`;
      byName.set(key, [...(byName.get(key) ?? []), place]);
    }
  const pairs = new Map<string, readonly [NamedPlace, NamedPlace]>();
  for (const group of byName.values())
    group.forEach((one, at) => {
      for (const other of group.slice(at + 1))
        if (one.article !== other.article && kilometresBetween(one, other) <= NEAR_KM)
          pairs.set(`${one.article}/${one.id} ${other.article}/${other.id}`, [one, other]);
    });
  return [...pairs.values()];
}

function kilometresBetween(one: NamedPlace, other: NamedPlace): number {
  const [from, to] = [pointOf(one), pointOf(other)];
  if (!from || !to) return Infinity;
  const shrink = Math.cos(((from[1] + to[1]) / 2) * (Math.PI / 180));
  return Math.hypot((from[0] - to[0]) * shrink, from[1] - to[1]) * DEGREE_KM;
}

function pointOf({ geometry, label }: NamedPlace): readonly [number, number] | undefined {
  if (geometry?.type !== 'Point') return label;
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  return [longitude, latitude];
}
