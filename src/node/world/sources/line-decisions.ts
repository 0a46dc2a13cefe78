import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';

type Reasoned = { readonly reason: string };

/** `data/world/sources/lines.json`: what is dropped from the sources, added to them or joined, each with its reason. */
export type LineDecisions = {
  readonly dropClasses: readonly string[];
  readonly dropClaims: readonly (Reasoned & { readonly name: string })[];
  readonly extra: readonly (Reasoned & {
    readonly id: string;
    readonly class: string;
    readonly coordinates: readonly Position[];
  })[];
  readonly fromWorldAtlas: readonly (Reasoned & {
    readonly id: string;
    readonly between: readonly string[];
    readonly within: readonly [number, number, number, number];
    readonly class: string;
  })[];
  /** Polygons, by a point inside, that are drawn with a country. */
  readonly joined: readonly (Reasoned & { readonly point: Position; readonly country: string })[];
  /** Numbers of countries that ISO 3166-1 does not list, by their name in Natural Earth. */
  readonly withoutNumber: Readonly<Record<string, string>>;
  /** Whose land it is where outlines of OpenStreetMap overlap: of a country, or a disputed area. */
  readonly osmOverlaps: readonly (Reasoned & {
    readonly countries: readonly string[];
    readonly country?: string;
    readonly area?: string;
  })[];
  /** Countries whose short name in CLDR stands on maps, instead of the usual one. */
  readonly preferShort: Reasoned & { readonly countries: readonly string[] };
  readonly dropLakes: readonly (Reasoned & { readonly name: string })[];
};

export function readLineDecisions(): LineDecisions {
  const file = new URL('../../../../data/world/sources/lines.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as LineDecisions;
}
