/** What an issue says to write at its path: a value, or nothing at all, where the field is to be taken out. */
export type ExpectedValue = { readonly write: unknown } | { readonly remove: true };

/** A string, a number or a flat list of numbers at the beginning of a sentence, before its explanation. */
const LEADING = /^(?:"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|\[-?[\d.]+(?:, ?-?[\d.]+)*\])(?=[,:;]|$)/;

/**
 * The value that the `expected` of an issue begins with; `undefined` where a person must decide. Programs and tests
 * read it from the sentence an editor reads, so that the two cannot differ.
 */
export function expectedValue(expected: string): ExpectedValue | undefined {
  if (/^no such (?:field|language);/.test(expected)) return { remove: true };
  const [written] = LEADING.exec(expected) ?? [];
  return written === undefined ? undefined : { write: JSON.parse(written) as unknown };
}
