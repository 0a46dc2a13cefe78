import type { BorderStyle } from '../../core/article/article.ts';
import type { Dispute, LineStyle } from './disputes.ts';
import type { PackUnit } from './world-pack.ts';

/** `un-style`: with areas that no side is given; `as-held`: at the date of the table. */
export type BorderPolicy = BorderStyle;

export type PolicyRules = {
  /** Id of the land that a unit is drawn as: a country by its ISO 3166-1 numeric code, or a dispute by its id. */
  readonly landOf: (unit: PackUnit) => string;
  /** The dispute about the area of a unit. */
  readonly disputeOf: (unit: PackUnit) => Dispute | undefined;
  /** How the line between two units is drawn, by its class in the source. */
  readonly styleOf: (lineClass: string, one: PackUnit, other: PackUnit) => LineStyle;
  /** Whether a unit is hatched. */
  readonly isHatched: (unit: PackUnit) => boolean;
};

/** Classes of Natural Earth for lines that are not agreed, and claims, which only some of the claimants draw. */
const NOT_AGREED: Readonly<Record<string, LineStyle>> = {
  Disputed: 'dashed',
  Indefinite: 'dashed',
  'Line of control': 'dashed',
  'Indeterminant frontier': 'dotted',
  ForgetMagics: 'dashed',
};
/** The class of agreed borders. Around an area every other line is its edge, shores of lakes too. */
const AGREED = 'International boundary';
/** A line that one side claims, without meaning for who holds what. */
const CLAIM = 'Claim';

export function policyRules(policy: BorderPolicy, disputes: readonly Dispute[]): PolicyRules {
  const rows = new Map(
    disputes.flatMap((dispute) => (dispute.areas ?? []).map((area) => [area.id, { dispute, area }] as const)),
  );
  const landOf = ({ country, area }: PackUnit) => {
    const row = rows.get(area);
    if (!row) return country;
    return policy === 'as-held' ? row.area.asHeld : (row.area.unStyle ?? row.dispute.id);
  };
  const disputeOf = ({ area }: PackUnit) => rows.get(area)?.dispute;
  const pairs = disputes.flatMap(({ lines = [] }) => lines);
  const pairStyle = (one: string, other: string) =>
    pairs.find(({ between: [a, b] }) => (a === one && b === other) || (a === other && b === one))?.style;
  return {
    landOf,
    disputeOf,
    isHatched: (unit) => policy === 'un-style' && disputeOf(unit)?.hatch === true,
    styleOf: (lineClass, one, other) => {
      const isOneLand = landOf(one) === landOf(other);
      const ofPair = pairStyle(countryOf(one, landOf), countryOf(other, landOf));
      const ofClass = NOT_AGREED[lineClass];
      if (policy === 'as-held') return isOneLand ? 'hidden' : (ofPair ?? ofClass ?? 'solid');
      const [mine, theirs] = [disputeOf(one), disputeOf(other)];
      if (mine && mine === theirs) return mine.inside ?? mine.edge ?? 'dashed';
      const edge = (mine ?? theirs)?.edge;
      const isAgreed = lineClass === AGREED;
      if (edge !== undefined && (!isAgreed || isOneLand)) return ofPair ?? edge;
      return isOneLand ? 'hidden' : (ofPair ?? ofClass ?? (lineClass === CLAIM ? 'dashed' : 'solid'));
    },
  };
}

function countryOf(unit: PackUnit, landOf: PolicyRules['landOf']): string {
  return unit.country === '' ? landOf(unit) : unit.country;
}
