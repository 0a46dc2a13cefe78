import * as v from 'valibot';
import { type Standing, STANDINGS } from '../article/article.ts';
import { codePointLength } from '../text/code-points.ts';
import { isLanguageTag } from '../text/languages.ts';

// Every message below is the `expected` of an issue and tells an editor what to write. Lengths are in code points.

/** A text that is not blank, of at most `longest` code points. */
export function text(longest = 500, what = 'a text') {
  return v.pipe(
    v.string(what),
    v.check((value) => /\S/.test(value), `${what}, not an empty one`),
    // `mawdi locate` writes it where an editor must write: published, it would look like a finished text.
    v.check((value) => value.trim() !== '…', 'words of your own: … only stands for them'),
    v.check((value) => isAtMost(value, longest), `at most ${longest} code points`),
    v.metadata({ minLength: 1, maxLength: longest }),
  );
}

/** A text that may be empty. */
export function context(longest: number) {
  return v.pipe(
    v.string('a text'),
    v.check((value) => isAtMost(value, longest), `at most ${longest} code points`),
    v.metadata({ maxLength: longest }),
  );
}

/** A BCP 47 language tag. */
export const languageSchema = v.pipe(
  v.string('the tag of a language, such as ar, en or pt-BR'),
  v.check((value) => value.length <= 35 && isLanguageTag(value), 'the tag of a language, such as ar, en or pt-BR'),
  v.metadata({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$', maxLength: 35 }),
);

/** The languages of the article in which a text is required; `parse-record.ts` reads it from the schemas. */
export type WantedIn = 'all' | 'translations' | 'all-and-others';

export const TEXT_BY_LANGUAGE = 'a text by language, such as { "en": "…" }';

/** A text by language. `parse-record.ts` checks which languages are required, since that depends on the article. */
function byLanguage(longest: number, wantedIn: WantedIn) {
  return { ...v.record(languageSchema, text(longest), TEXT_BY_LANGUAGE), wantedIn };
}

/** A text in every language of the article. */
export const inAllLanguages = (longest = 500) => byLanguage(longest, 'all');
/** A name in every language of the article, and in others it is known by. */
export const nameInLanguages = (longest = 500) => byLanguage(longest, 'all-and-others');
/** Our translation of printed words, in every language of the article but the one it is printed in. */
export const translationOf = (longest = 500) => byLanguage(longest, 'translations');

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 64;

export const idSchema = v.pipe(
  v.string('an id'),
  // The pattern is not run on longer texts: the engine keeps a backtracking state for each hyphen, and millions of them
  // overflow its stack.
  v.check((value) => value.length > LONGEST_ID || ID.test(value), 'an id of small letters, digits and single hyphens'),
  v.metadata({ pattern: ID.source }),
  v.maxLength(LONGEST_ID, `an id of at most ${LONGEST_ID} characters`),
);

export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, `one of ${options.join(', ')}`);
}

/** Former values that also said who speaks, which the voice says now; article folders that have them remain valid. */
const FORMER_STANDINGS = ['claimed', 'narrated'] as const;

/** The standing of a statement; a former value is read as `stated`. */
export const standingSchema = v.pipe(
  v.picklist([...STANDINGS, ...FORMER_STANDINGS], `one of ${STANDINGS.join(', ')}`),
  v.metadata({ enum: STANDINGS, description: 'How it is said, whoever says it.' }),
  v.transform((value): Standing => (value === 'claimed' || value === 'narrated' ? 'stated' : value)),
);

export function wholeNumber(least: number, most: number) {
  const what = `a whole number from ${least} to ${most}`;
  return v.pipe(v.number(what), v.integer(what), v.minValue(least, what), v.maxValue(most, what));
}

export function numberWithin(least: number, most: number, what: string) {
  return v.pipe(v.number(what), v.minValue(least, what), v.maxValue(most, what));
}

/** A web address whose visible host is the one a browser requests. */
export const webAddress = v.pipe(
  text(),
  v.regex(/^https?:\/\/[^\s"'<>]+$/, 'an address beginning https:// or http://'),
  v.check(
    (value) => addressFault(value) === undefined,
    ({ input }) => addressFault(input) ?? '',
  ),
);

/** The pointer to the JSON Schema, by which text editors complete and validate while typing. */
export const schemaPointer = v.optional(v.pipe(text(), v.description('The schema of this file, for editors.')));

/** Counts code points only where the number of code units does not decide, so that megabytes are refused at once. */
function isAtMost(value: string, longest: number): boolean {
  return value.length <= longest || (value.length <= longest * 2 && codePointLength(value) <= longest);
}

/**
 * What a misleading address should be instead, or `undefined`. A user name before the host and backslashes are refused,
 * and an internationalised host must have its ASCII form (`xn--…`), since Cyrillic а and Latin a look the same.
 */
export function addressFault(address: string): string | undefined {
  // The pattern of `webAddress` has refused other schemes already.
  const [, printed] = /^https?:\/\/([^/?#]*)/i.exec(address) ?? [];
  if (printed === undefined) return undefined;
  if (address.includes('\\')) return 'an address without backslashes';
  if (printed.includes('@'))
    return 'an address without a user name or password: nothing before the host but the scheme';
  const host = hostOf(address);
  if (host === undefined) return 'an address with the name of a host';
  if (printed.toLowerCase().replace(/:\d*$/, '') === host) return undefined;
  return `an address with its host as browsers ask for it, ${host}`;
}

/** The host in its ASCII form (Punycode), as in the DNS. */
function hostOf(address: string): string | undefined {
  try {
    return new URL(address).hostname;
  } catch {
    return undefined;
  }
}
