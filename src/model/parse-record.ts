import * as v from 'valibot';
import { fieldFaults, objectOf, type Shape } from './field-faults.ts';
import { fieldPath } from './field-path.ts';
import type { Issue } from './issue.ts';
import { plainTextIssues } from './plain-text.ts';
import { type Language, UNDETERMINED } from './languages.ts';
import { showFound } from './show-found.ts';
import { languageFaults } from './text-languages.ts';

/** One record read: its value where nothing is wrong with it, and everything that is wrong with it. */
export type Parsed<T> = { readonly value?: T; readonly issues: readonly Issue[] };

/** Texts, numbers and lists in one record: a place of 15,000 positions has fewer, and a passage a hundredth of them. */
const MOST_VALUES = 50_000;

/**
 * Reads one record against its schema; one of monstrous size is refused unread. `path` is where it stands in its file;
 * `languages`: those of the article, its own first; where they are not known, nobody asks which ones its texts are in.
 */
export function parseRecord<const Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  path: string,
  file: string,
  languages: readonly Language[] | undefined,
): Parsed<v.InferOutput<Schema>> {
  if (holdsMoreThan(MOST_VALUES, input)) {
    const expected = `a record of at most ${MOST_VALUES} values`;
    return { issues: [{ file, path, found: `more: ${showFound(input)}`, expected }] };
  }
  const result = v.safeParse(schema, input);
  const issues: readonly Issue[] = [
    ...(result.issues ?? [])
      .filter((issue) => !isFieldFault(issue))
      .map((issue) => describe(issue, path, file, schema)),
    ...[
      ...fieldFaults(schema, input, path),
      ...(languages && !languages.includes(UNDETERMINED) ? languageFaults(schema, input, path, languages) : []),
    ].map(({ path, value, expected }) => ({ file, path, found: showFound(value), expected })),
    ...plainTextIssues(input, path, file),
  ];
  return result.success && issues.length === 0 ? { value: result.output, issues } : { issues };
}

/** Counts no further than it must, and keeps a list of its own of what is still to be counted: nesting may be deep. */
function holdsMoreThan(most: number, input: unknown): boolean {
  const uncounted: unknown[] = [input];
  let counted = 0;
  while (uncounted.length > 0) {
    const value = uncounted.pop();
    if (typeof value !== 'object' || value === null) continue;
    const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    counted += inner.length;
    if (counted > most) return true;
    for (const each of inner) uncounted.push(each);
  }
  return false;
}

function describe(issue: v.BaseIssue<unknown>, root: string, file: string, schema: v.GenericSchema): Issue {
  const path = (issue.path ?? []).reduce((path, { key }) => fieldPath(path, key as string | number), root);
  if (issue.type !== 'strict_object') return { file, path, found: showFound(issue.input), expected: issue.message };
  const isMissing = issue.path?.[issue.path.length - 1]?.origin === 'key';
  if (isMissing) return { file, path, found: 'nothing', expected: 'this field, which may not be left out' };
  return { file, path, found: showFound(issue.input), expected: objectAt(schema, issue.path ?? []) };
}

/** Which object is wanted: the fields of the one that a path of Valibot leads to. */
function objectAt(schema: v.GenericSchema, path: readonly { readonly key: unknown }[]): string {
  let at: Shape | undefined = bare(schema);
  for (const { key } of path) at = bare(at?.entries?.[String(key)] ?? at?.item);
  return objectOf(at?.entries ?? {});
}

/** What is optional wraps what is wanted; a pipe is the object it begins with. */
function bare(schema: Shape | undefined): Shape | undefined {
  return schema?.wrapped ? bare(schema.wrapped) : schema;
}

/** Told by `fieldFaults`, and in full: unknown fields, and the fields missing from a list that should be an object. */
function isFieldFault({ type, expected, path }: v.BaseIssue<unknown>): boolean {
  const last = path?.[path.length - 1];
  if (path?.some(({ type, origin, input }) => type === 'object' && origin === 'key' && Array.isArray(input)))
    return true;
  return type === 'strict_object' && last?.origin === 'key' && (expected === 'never' || Array.isArray(last.input));
}
