import * as v from 'valibot';
import type { Issue } from '../../core/validation/issue.ts';
import { parseRecord } from '../../core/validation/parse-record.ts';
import { text, wholeNumber } from '../../core/validation/field-schemas.ts';
import type { BasemapMetadata, Extent } from '../../map/basemap/basemap.ts';
import { boxSchema, countryId, metadataEntries } from '../../map/basemap/parse-basemap.ts';

/** How a base map is cut from the world map, with the decisions made by hand. */
type Cut = {
  /** Steps of the quantisation grid across the extent, in each direction; points in one cell become one. */
  readonly steps: number;
  /** Where countries outside the focus are drawn in detail too: as close as the camera may come. */
  readonly detailed: Extent;
  /** Where rivers are labelled; elsewhere labels would only be noise. */
  readonly namedRivers: Extent;
  /**
   * Areas that Natural Earth separates, or gives no id, and that the map joins to one country. `parts`: their names
   * there.
   */
  readonly joined: readonly { readonly id: string; readonly parts: readonly string[]; readonly reason: string }[];
  /** Lines that Natural Earth draws as borders and that are disputed. */
  readonly disputed: readonly { readonly between: readonly [string, string]; readonly reason: string }[];
};

/** A region of the world as in `sources/region.json`: the metadata of its base map, and how it is cut. */
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

/** Validates a region: returns it where it is valid, and all issues. Never throws. */
export function parseRegion(
  input: unknown,
  file: string,
): { readonly region?: Region; readonly issues: readonly Issue[] } {
  const { value: region, issues } = parseRecord(regionSchema, input, '$', file, undefined);
  return region ? { region, issues } : { issues };
}
