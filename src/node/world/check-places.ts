import { pixelsPerKm } from '../../map/geometry/scales.ts';
import { type BorderPolicy, policyRules } from './border-policy.ts';
import { drawnCountry, readDisputes } from './disputes.ts';
import { makeLocator, sidesOfLines } from './locate-point.ts';
import { scriptsAmong } from './one-script.ts';
import type { World } from './read-world.ts';
import type { PackUnit } from './world-pack.ts';

/** A place of an article as it is checked against the world. */
export type PlaceToCheck = {
  readonly id: string;
  /** Longitude and latitude in degrees. */
  readonly at: readonly [number, number];
  /** The countries it is said to lie in, ISO 3166-1 numeric; empty where the article does not say. */
  readonly countries: readonly string[];
  /** The radius in km within which the words place it. */
  readonly uncertaintyKm: number;
};

export type PlaceProblem = {
  readonly place: string;
  readonly kind: 'outside' | 'sea' | 'swapped' | 'too-fine' | 'near-dispute' | 'two-scripts';
  /** What is wrong and what to do about it, in a sentence or two. */
  readonly message: string;
};

export type CheckOptions = {
  /** The policy the editor chose; absent where none is chosen. */
  readonly borders?: BorderPolicy;
  /** The closest zoom of the base map. */
  readonly maxZoom: number;
  /** Labels of the map in one language. */
  readonly labels?: readonly string[];
};

/** How far borders and coasts of the data may be wrong, in km. */
const PRECISION_KM = 3;
/** Nearer to a line that is not agreed than this, which side a place lies on is a statement. */
const NEAR_KM = 5;

/** Checks places against the countries of the world, so that no map shows a place where it cannot be. */
export function checkPlaces(
  places: readonly PlaceToCheck[],
  world: World,
  { borders, maxZoom, labels = [] }: CheckOptions,
): readonly PlaceProblem[] {
  const pack = world.naturalEarth();
  const disputes = readDisputes();
  const rules = policyRules(borders ?? 'un-style', disputes);
  const locator = makeLocator(pack);
  const nameOf = (id: string) => world.names('en').countries.get(id)?.[0] ?? id;
  const isOf = (unit: PackUnit, countries: readonly string[]) =>
    countries.some((country) => drawnCountry(country) === rules.landOf(unit)) ||
    (rules.disputeOf(unit)?.claimants ?? []).some((claimant) => countries.includes(claimant));
  const undecided = borders === undefined ? undecidedLines() : [];

  function undecidedLines(): readonly number[] {
    return [...sidesOfLines(pack)].flatMap(([line, [one, other]]) => {
      if (!one || !other) return [];
      const style = rules.styleOf(pack.classes[pack.lineClasses[line] ?? 0] ?? '', one, other);
      return style === 'dashed' || style === 'dotted' ? [line] : [];
    });
  }

  function positionProblem({ id, at, countries, uncertaintyKm }: PlaceToCheck): PlaceProblem | undefined {
    const [longitude, latitude] = at;
    const unit = locator.unitAt(at);
    if (countries.length === 0 || (unit && isOf(unit, countries))) return undefined;
    const stated = countries.map(nameOf).join(', ');
    const allowed = Math.max(PRECISION_KM, uncertaintyKm);
    const lines = locator.linesOf((each) => isOf(each, countries));
    if (locator.kmTo(at, lines, allowed) <= allowed) return undefined;
    const swapped = Math.abs(longitude) <= 90 ? locator.unitAt([latitude, longitude]) : undefined;
    if (swapped && isOf(swapped, countries))
      return {
        place: id,
        kind: 'swapped',
        message: `${id} lies at ${latitude} north, ${longitude} east, outside ${stated}. With latitude and longitude exchanged it lies inside: coordinates are written longitude first, [${latitude}, ${longitude}].`,
      };
    if (!unit)
      return {
        place: id,
        kind: 'sea',
        message: `${id} lies in the sea, more than ${allowed} km from ${stated}. Correct its coordinates, or its country.`,
      };
    return {
      place: id,
      kind: 'outside',
      message: `${id} lies in ${nameOf(rules.landOf(unit))}, more than ${allowed} km outside ${stated}. Correct its coordinates, or its country.`,
    };
  }

  return [
    ...places.flatMap((place): PlaceProblem[] => {
      const { id, at, uncertaintyKm } = place;
      const pixelKm = 1 / pixelsPerKm(at[1], maxZoom);
      const wrong = positionProblem(place);
      const km = locator.kmTo(at, undecided, NEAR_KM);
      return [
        ...(wrong ? [wrong] : []),
        ...(uncertaintyKm < pixelKm
          ? [
              {
                place: id,
                kind: 'too-fine' as const,
                message: `${id} is placed within ${uncertaintyKm} km, less than a pixel (${pixelKm.toFixed(2)} km) at zoom ${maxZoom}, the closest this base map allows. Give it a margin of ${Math.ceil(pixelKm * 10) / 10} km or more.`,
              },
            ]
          : []),
        ...(km <= NEAR_KM
          ? [
              {
                place: id,
                kind: 'near-dispute' as const,
                message: `${id} lies ${km.toFixed(1)} km from a border that is not agreed. Choose how such borders are drawn: "un-style" or "as-held".`,
              },
            ]
          : []),
      ];
    }),
    ...scriptProblems(labels),
  ];
}

function scriptProblems(labels: readonly string[]): readonly PlaceProblem[] {
  const scripts = scriptsAmong(labels);
  if (scripts.length < 2) return [];
  return [
    {
      place: '',
      kind: 'two-scripts',
      message: `Labels of the map are in ${scripts.length} scripts (${scripts.join(', ')}). Give the names in one of them, or leave out the others.`,
    },
  ];
}
