import * as v from 'valibot';
import { fieldPath, type Issue, showFound } from './issue.ts';
import { plainTextIssues } from './plain-text.ts';
import { type Language, UNDETERMINED } from '../text/languages.ts';
import { TEXT_BY_LANGUAGE, type WantedIn } from './field-schemas.ts';

/** The result of validating a record: its value where there is no issue, and every issue. */
export type Parsed<T> = { readonly value?: T; readonly issues: readonly Issue[] };

/**
 * The maximum number of texts, numbers and lists in a record: a place of 15,000 positions has fewer, and a passage a
 * hundredth of them.
 */
const MOST_VALUES = 50_000;

/**
 * Validates a record against its schema; one of excessive size is refused at once. `path`: the JSON path of the record.
 * `languages`: those of the article, the printed one first; where they are unknown, the languages of texts are not
 * checked.
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
      .map((issue) => describe(issue, path, file, schema, languages)),
    ...[
      ...fieldFaults(schema, input, path, languages),
      ...(languages && !languages.includes(UNDETERMINED) ? languageFaults(schema, input, path, languages) : []),
    ].map(({ path, value, expected }) => ({ file, path, found: showFound(value), expected })),
    ...plainTextIssues(input, path, file),
  ];
  return result.success && issues.length === 0 ? { value: result.output, issues } : { issues };
}

/** Stops counting at the limit, and uses a stack of its own, since nesting may be deep. */
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

function describe(
  issue: v.BaseIssue<unknown>,
  root: string,
  file: string,
  schema: v.GenericSchema,
  languages: readonly Language[] | undefined,
): Issue {
  const keys = (issue.path ?? []).map(({ key }) => key as string | number);
  const path = keys.reduce<string>(fieldPath, root);
  const at = shapeAt(schema, keys);
  const found = showFound(issue.input);
  if (issue.type === 'record' && at?.wantedIn)
    return { file, path, found, expected: textByLanguage(at.wantedIn, languages) };
  if (issue.type !== 'strict_object') return { file, path, found, expected: issue.message };
  const isMissing = issue.path?.[issue.path.length - 1]?.origin === 'key';
  if (!isMissing) return { file, path, found, expected: objectOf(at?.entries ?? {}) };
  const expected = `this field, which may not be left out: ${whatIs(at, languages)}`;
  return { file, path, found: 'nothing', expected };
}

/** The schema at a path below another; `undefined` where it depends on a choice, as that of a geometry does. */
function shapeAt(schema: v.GenericSchema, keys: readonly (string | number)[]): Shape | undefined {
  let at: Shape | undefined = bare(schema);
  for (const key of keys) at = bare(at?.entries?.[String(key)] ?? at?.item);
  return at;
}

/** What a field holds, in the words of its schema. */
function whatIs(shape: Shape | undefined, languages: readonly Language[] | undefined): string {
  if (shape?.wantedIn) return textByLanguage(shape.wantedIn, languages);
  if (shape?.entries) return objectOf(shape.entries);
  return typeof shape?.message === 'string' ? shape.message : 'a value';
}

/** A text by language, shown with the languages of the article, so that nobody has to guess them. */
function textByLanguage(wantedIn: WantedIn, languages: readonly Language[] | undefined): string {
  const wanted = wantedIn === 'translations' ? languages?.slice(1) : languages;
  if (!wanted?.length || wanted.includes(UNDETERMINED)) return TEXT_BY_LANGUAGE;
  const fields = wanted.map((language) => `${JSON.stringify(language)}: "…"`).join(', ');
  return `a text by language: { ${fields} }`;
}

/** Unwraps an optional schema; a pipe has the fields of its first schema. */
function bare(schema: Shape | undefined): Shape | undefined {
  return schema?.wrapped ? bare(schema.wrapped) : schema;
}

/**
 * Issues that `fieldFaults` reports in full: unknown fields, and missing fields of a list given instead of an object.
 */
function isFieldFault({ type, expected, path }: v.BaseIssue<unknown>): boolean {
  const last = path?.[path.length - 1];
  if (path?.some(({ type, origin, input }) => type === 'object' && origin === 'key' && Array.isArray(input)))
    return true;
  return type === 'strict_object' && last?.origin === 'key' && (expected === 'never' || Array.isArray(last.input));
}

/** The properties of a Valibot schema that describe its fields. */
type Shape = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly default?: unknown;
  readonly options?: readonly Shape[];
  readonly literal?: unknown;
  readonly wantedIn?: WantedIn;
  readonly message?: unknown;
};

type FieldFault = { readonly path: string; readonly value: unknown; readonly expected: string };

/**
 * Reports what Valibot’s strict objects miss: they stop at the first unknown field, while an editor needs to know all
 * of them, and they accept a list as an object whose fields are all optional.
 */
function fieldFaults(
  schema: v.GenericSchema,
  value: unknown,
  path: string,
  languages: readonly Language[] | undefined,
): readonly FieldFault[] {
  const { wrapped, item, entries, options, wantedIn } = schema as Shape;
  if (typeof value !== 'object' || value === null) return [];
  if (wrapped) return fieldFaults(wrapped, value, path, languages);
  if (item) {
    return Array.isArray(value)
      ? value.flatMap((each, index) => fieldFaults(item, each, fieldPath(path, index), languages))
      : [];
  }
  const fields = value as Readonly<Record<string, unknown>>;
  if (schema.type === 'variant') {
    const option = options?.find((each) => each.entries?.['type']?.literal === fields['type']);
    return option ? fieldFaults(option, value, path, languages) : [];
  }
  if (wantedIn && Array.isArray(value)) return [{ path, value, expected: textByLanguage(wantedIn, languages) }];
  if (!entries) return [];
  if (Array.isArray(value)) return [{ path, value, expected: objectOf(entries) }];
  const expected = `no such field; the fields are ${Object.keys(entries).join(', ')}`;
  // Own properties only: every object inherits a field named `constructor` from its prototype.
  return Object.keys(value).flatMap((key) => {
    const entry = Object.prototype.hasOwnProperty.call(entries, key) ? entries[key] : undefined;
    if (entry) return fieldFaults(entry, fields[key], fieldPath(path, key), languages);
    return [{ path: fieldPath(path, key), value: fields[key], expected }];
  });
}

/**
 * The expected object, described by its fields: it shows an editor who wrote a text in one language that more are
 * required.
 */
function objectOf(entries: Readonly<Record<string, unknown>>): string {
  const fields = Object.keys(entries).map((name) => `${JSON.stringify(name)}: …`);
  return fields.length === 0 ? 'an object' : `an object: { ${fields.join(', ')} }`;
}

type LanguageFault = { readonly path: string; readonly value: unknown; readonly expected: string };

/**
 * The texts of a record that lack a language of the article, or have one it does not declare. `languages`: those of the
 * article, the printed one first.
 */
function languageFaults(
  schema: v.GenericSchema,
  value: unknown,
  path: string,
  languages: readonly Language[],
): readonly LanguageFault[] {
  const { wrapped, item, entries, wantedIn } = schema as Shape;
  if (typeof value !== 'object' || value === null) return [];
  if (wrapped) return languageFaults(wrapped, value, path, languages);
  if (Array.isArray(value)) {
    if (!item) return [];
    return value.flatMap((each, at) => languageFaults(item, each, fieldPath(path, at), languages));
  }
  const fields = value as Readonly<Record<string, unknown>>;
  if (wantedIn) return faultsOf(fields, path, languages, wantedIn);
  return Object.entries(entries ?? {}).flatMap(([key, entry]) => {
    // The default of an omitted field must have the same languages.
    const field = Object.prototype.hasOwnProperty.call(fields, key) ? fields[key] : entry.default;
    return languageFaults(entry, field, fieldPath(path, key), languages);
  });
}

function faultsOf(
  text: Readonly<Record<string, unknown>>,
  path: string,
  languages: readonly Language[],
  wantedIn: WantedIn,
): readonly LanguageFault[] {
  const wanted = wantedIn === 'translations' ? languages.slice(1) : languages;
  const has = (language: string) => Object.prototype.hasOwnProperty.call(text, language);
  const missing = wanted.filter((language) => !has(language));
  const others = wantedIn === 'all-and-others' ? [] : Object.keys(text).filter((key) => !wanted.includes(key));
  const list = wanted.length === 0 ? 'none: the article has one language' : wanted.join(', ');
  return [
    ...missing.map((language) => {
      return {
        path: fieldPath(path, language),
        value: undefined,
        expected: `a text in ${language}, a language of the article`,
      };
    }),
    ...others.map((key) => {
      const kind = wantedIn === 'translations' ? 'languages of translations are' : 'languages of the article are';
      return { path: fieldPath(path, key), value: text[key], expected: `no such language; the ${kind} ${list}` };
    }),
  ];
}

/**
 * Freezes a value and everything in it. Recursive, so only for results of our parsers, which are as shallow as their
 * schema.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}
