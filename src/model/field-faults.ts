import type * as v from 'valibot';
import { fieldPath } from './field-path.ts';
import { TEXT_BY_LANGUAGE, type WantedIn } from './schema-parts.ts';

/** What of a Valibot schema tells its fields. */
export type Shape = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly default?: unknown;
  readonly options?: readonly Shape[];
  readonly literal?: unknown;
  readonly wantedIn?: WantedIn;
};

type FieldFault = { readonly path: string; readonly value: unknown; readonly expected: string };

/**
 * What Valibot's strict objects let through: they stop at the first unknown field, while an editor who mistyped three
 * wants to hear of three, and they take a list for an object of which every field may be left out.
 */
export function fieldFaults(schema: v.GenericSchema, value: unknown, path: string): readonly FieldFault[] {
  const { wrapped, item, entries, options, wantedIn } = schema as Shape;
  if (typeof value !== 'object' || value === null) return [];
  if (wrapped) return fieldFaults(wrapped, value, path);
  if (item) {
    return Array.isArray(value) ? value.flatMap((each, index) => fieldFaults(item, each, fieldPath(path, index))) : [];
  }
  const fields = value as Readonly<Record<string, unknown>>;
  if (schema.type === 'variant') {
    const option = options?.find((each) => each.entries?.['type']?.literal === fields['type']);
    return option ? fieldFaults(option, value, path) : [];
  }
  if (wantedIn && Array.isArray(value)) return [{ path, value, expected: TEXT_BY_LANGUAGE }];
  if (!entries) return [];
  if (Array.isArray(value)) return [{ path, value, expected: objectOf(entries) }];
  const expected = `no such field; the fields are ${Object.keys(entries).join(', ')}`;
  // Its own fields only, since a field named `constructor` is known to every object by way of its prototype.
  return Object.keys(value).flatMap((key) => {
    const entry = Object.prototype.hasOwnProperty.call(entries, key) ? entries[key] : undefined;
    if (entry) return fieldFaults(entry, fields[key], fieldPath(path, key));
    return [{ path: fieldPath(path, key), value: fields[key], expected }];
  });
}

/** The object that is wanted, by its fields: an editor who wrote a text in one language sees that two are wanted. */
export function objectOf(entries: Readonly<Record<string, unknown>>): string {
  const fields = Object.keys(entries).map((name) => `${JSON.stringify(name)}: …`);
  return fields.length === 0 ? 'an object' : `an object: { ${fields.join(', ')} }`;
}
