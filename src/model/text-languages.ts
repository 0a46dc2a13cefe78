import type * as v from 'valibot';
import type { Shape } from './field-faults.ts';
import { fieldPath } from './field-path.ts';
import type { Language } from './languages.ts';
import type { WantedIn } from './schema-parts.ts';

type LanguageFault = { readonly path: string; readonly value: unknown; readonly expected: string };

/**
 * The texts of a record that lack a language of the article, or have one it does not declare. `languages`: those of the
 * article, its own first.
 */
export function languageFaults(
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
    // What stands for a field left out is wanted in the same languages.
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
