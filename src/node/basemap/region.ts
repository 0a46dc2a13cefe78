import * as v from 'valibot';
import type { Issue } from '../../core/validation/issue.ts';
import { parseRecord } from '../../core/validation/parse-record.ts';
import { text, wholeNumber } from '../../core/validation/field-schemas.ts';
import type { BasemapMetadata, Extent } from '../../map/basemap/basemap.ts';
import { boxSchema, countryId, metadataEntries } from '../../map/basemap/parse-basemap.ts';

/** How a base map is cut from the world, and what was decided by hand. */
type Cut = {
  /** Steps of the grid across the extent, each way: what lies within one is one point. */
  readonly steps: number;
  /** Where countries of the context are drawn finely too: what a reader can come close to. */
  readonly detailed: Extent;
  /** Where rivers bear their names: elsewhere those would only be noise. */
  readonly namedRivers: Extent;
  /** What Natural Earth draws apart, or gives no id, and the map draws as one country. `parts`: its names there. */
  readonly joined: readonly { readonly id: string; readonly parts: readonly string[]; readonly reason: string }[];
  /** Lines that Natural Earth draws as borders and that not everyone has agreed on. */
  readonly disputed: readonly { readonly between: readonly [string, string]; readonly reason: string }[];
};

/** A region of the world as `sources/region.json` describes it: what its base map says of itself, and how it is cut. */
export type Region = BasemapMetadata & { readonly cut: Cut };

const countryName = text(100, 'a name of a country in Natural Earth');

const regionSchema = v.strictObject({
  ...metadataEntries,
  cut: v.strictObject({
    steps: wholeNumber(1000, 1_000_000),
    detailed: boxSchema,
    namedRivers: boxSchema,
    joined: v.array(v.strictObject({ id: countryId, parts: v.array(countryName, 'a list of names'), reason: text() })),
    disputed: v.array(
      v.strictObject({ between: v.strictTuple([countryId, countryId], 'the ids of two countries'), reason: text() }),
    ),
  }),
}) satisfies v.GenericSchema<unknown, Region>;

/** Reads a region: it where nothing is wrong with it, and everything that is. Never throws. */
export function parseRegion(
  input: unknown,
  file: string,
): { readonly region?: Region; readonly issues: readonly Issue[] } {
  const { value: region, issues } = parseRecord(regionSchema, input, '$', file, undefined);
  return region ? { region, issues } : { issues };
}
