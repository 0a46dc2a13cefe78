import { readFileSync } from 'node:fs';

/** How a line that is not agreed is drawn. */
export type LineStyle = 'solid' | 'dashed' | 'dotted' | 'hidden';

/** An area that two sides claim, as polygons of the pack. */
export type DisputedArea = {
  readonly id: string;
  /** Points in degrees, one inside each of its polygons in the sources. */
  readonly points: readonly (readonly number[])[];
  /** The country whose land it is in the UN style (ISO 3166-1 numeric), or null: the land of no country. */
  readonly unStyle: string | null;
  /** The country that holds it. */
  readonly asHeld: string;
};

/** A row of `data/world/disputes.json`. */
export type Dispute = {
  readonly id: string;
  /** By language tag. */
  readonly names: Readonly<Record<string, string>>;
  /** ISO 3166-1 numeric. */
  readonly claimants: readonly string[];
  readonly areas?: readonly DisputedArea[];
  /** Lines around its areas, other than agreed borders. */
  readonly edge?: LineStyle;
  /** Lines between its areas; as `edge` where not given. */
  readonly inside?: LineStyle;
  /** Whether its areas are hatched. */
  readonly hatch?: boolean;
  /** Lines between two countries. */
  readonly lines?: readonly { readonly between: readonly [string, string]; readonly style: LineStyle }[];
  readonly note: string;
  readonly source: string;
};

type Table = {
  readonly date: string;
  readonly drawnWith: Readonly<Record<string, string>>;
  readonly disputes: readonly Dispute[];
};

let table: Table | undefined;

function readTable(): Table {
  const file = new URL('../../../data/world/disputes.json', import.meta.url);
  return (table ??= JSON.parse(readFileSync(file, 'utf8')) as Table);
}

/** The table of disputes, read once. */
export const readDisputes = (): readonly Dispute[] => readTable().disputes;

/** The country that a territory is drawn as a part of: itself for most. ISO 3166-1 numeric. */
export const drawnCountry = (id: string): string => readTable().drawnWith[id] ?? id;

/** Year and month in which the table was last reviewed. */
export const disputesDate = (): string => readTable().date;
