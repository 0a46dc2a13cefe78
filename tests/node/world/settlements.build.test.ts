import { describe, expect, it } from 'vitest';
import { policyRules } from '../../../src/node/world/border-policy.ts';
import { readDisputes } from '../../../src/node/world/disputes.ts';
import { makeLocator } from '../../../src/node/world/locate-point.ts';
import { readWorld } from '../../../src/node/world/read-world.ts';

const WORLD = readWorld();
const LOCATOR = makeLocator(WORLD.naturalEarth());
const RULES = policyRules('un-style', readDisputes());

/** Territories that Natural Earth draws as parts of a country, by what GeoNames calls them. */
const DRAWN_WITH: Readonly<Record<string, readonly string[]>> = {};

/** Settlements that lie in none of the lands their country may be, by country. */
const strays = WORLD.places().flatMap(({ name, at, country, population }) => {
  const unit = LOCATOR.unitAt(at);
  const isOwn =
    unit &&
    (RULES.landOf(unit) === country ||
      RULES.disputeOf(unit)?.claimants.includes(country) === true ||
      DRAWN_WITH[country]?.includes(RULES.landOf(unit)) === true);
  if (isOwn) return [];
  const own = LOCATOR.linesOf((each) => RULES.landOf(each) === country);
  return [{ name, country, population, where: unit ? RULES.landOf(unit) : 'sea', km: LOCATOR.kmTo(at, own, 12) }];
});

describe('the settlements of the gazetteer', () => {
  it('lie in their own country, or within the precision of its borders and coasts', () => {
    const far = strays.filter(({ km }) => km > 8);
    console.log(
      strays.length,
      far.length,
      JSON.stringify(far.map(({ name, country, where }) => [name, country, where].join(' '))),
    );
    expect(far).toEqual([]);
  });
});
