/** What of a passage its proof needs, whatever else is wrong with it. A field that is not what it should be is absent. */
export type RawQuotation = {
  readonly paragraph?: number;
  readonly quote?: string;
  readonly start?: number;
  readonly end?: number;
  readonly prefix?: string;
  readonly suffix?: string;
  /** The words of its date, where it has one. */
  readonly when?: string;
};

/** Where a quotation was found to stand: its 1-based paragraph, and its first code point there. */
export type PrintedPosition = { readonly paragraph: number; readonly start: number };

/** Longer texts are refused for their length, and are not compared with anything. Code units. */
const LONGEST = 20_000;

/** Reads what its proof needs of every passage as the file has it: one bad field must not keep the others from being judged. */
export function rawQuotationsIn(passages: unknown): readonly RawQuotation[] {
  if (!Array.isArray(passages)) return [];
  return Array.from(passages, (passage: unknown) => {
    const fields =
      typeof passage === 'object' && passage !== null ? (passage as Readonly<Record<string, unknown>>) : {};
    const when = fields['when'];
    const words =
      typeof when === 'object' && when !== null ? (when as Readonly<Record<string, unknown>>)['words'] : null;
    return {
      ...taken(fields, ['paragraph', 'start', 'end'], isOffset),
      ...taken(fields, ['quote', 'prefix', 'suffix'], isText),
      ...(isText(words) && words !== '' && { when: words }),
    };
  });
}

function taken<T>(
  fields: Readonly<Record<string, unknown>>,
  names: readonly string[],
  is: (value: unknown) => value is T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      // Inherited ones too, as whoever reads the record does: what is printed is what was proven.
      const value = fields[name];
      return is(value) ? [[name, value] as const] : [];
    }),
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
