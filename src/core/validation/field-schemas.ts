import * as v from 'valibot';
import { type Standing, STANDINGS } from '../article/article.ts';
import { codePointLength } from '../text/code-points.ts';
import { isLanguageTag } from '../text/languages.ts';

// Every message below is the `expected` of an issue, in words an editor can act on. Lengths are code points, as everywhere.

/** A text that says something, of at most `longest` code points. */
export function text(longest = 500, what = 'a text') {
  return v.pipe(
    v.string(what),
    v.check((value) => /\S/.test(value), `${what}, not an empty one`),
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

/** The tag of a language. */
export const languageSchema = v.pipe(
  v.string('the tag of a language, such as ar, en or pt-BR'),
  v.check((value) => value.length <= 35 && isLanguageTag(value), 'the tag of a language, such as ar, en or pt-BR'),
  v.metadata({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$', maxLength: 35 }),
);

/** Which languages a text is wanted in, of those the article declares; the schemas say it for `parse-record.ts`. */
export type WantedIn = 'all' | 'translations' | 'all-and-others';

export const TEXT_BY_LANGUAGE = 'a text by language, such as { "en": "…" }';

/** A text by language. In which ones is a question to the article, answered where its languages are known. */
function byLanguage(longest: number, wantedIn: WantedIn) {
  return { ...v.record(languageSchema, text(longest), TEXT_BY_LANGUAGE), wantedIn };
}

/** A text in every language of the article. */
export const inAllLanguages = (longest = 500) => byLanguage(longest, 'all');
/** A name in every language of the article, and in others it is known by. */
export const nameInLanguages = (longest = 500) => byLanguage(longest, 'all-and-others');
/** Our translation of printed words, in every language of the article but its own. */
export const translationOf = (longest = 500) => byLanguage(longest, 'translations');

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 64;

export const idSchema = v.pipe(
  v.string('an id'),
  // Not let loose on megabytes: each hyphen is a step the engine remembers, and millions of them overflow its stack.
  v.check((value) => value.length > LONGEST_ID || ID.test(value), 'an id of small letters, digits and single hyphens'),
  v.metadata({ pattern: ID.source }),
  v.maxLength(LONGEST_ID, `an id of at most ${LONGEST_ID} characters`),
);

export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, `one of ${options.join(', ')}`);
}

/** Two former values said who speaks as well, which the voice says: an article folder that has them still opens. */
const FORMER_STANDINGS = ['claimed', 'narrated'] as const;

/** How it is said; a former value is read as what it is now, a statement. */
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

/** An address of the web that leads to the host one reads in it. */
export const webAddress = v.pipe(
  text(),
  v.regex(/^https?:\/\/[^\s"'<>]+$/, 'an address beginning https:// or http://'),
  v.check(
    (value) => addressFault(value) === undefined,
    ({ input }) => addressFault(input) ?? '',
  ),
);

/** The pointer editors follow to complete and check as one types. */
export const schemaPointer = v.optional(v.pipe(text(), v.description('The schema of this file, for editors.')));

/** Counts no further than it must: ten megabytes are refused at a glance. */
function isAtMost(value: string, longest: number): boolean {
  return value.length <= longest || (value.length <= longest * 2 && codePointLength(value) <= longest);
}

/**
 * What an address must be where it is not what it seems, or `undefined`: who follows it should come to the host that is
 * read in it. No user name may stand before the host, no backslash anywhere, and a host of other letters stands in the
 * form every reader can tell apart (`xn--…`), for а and a look the same.
 */
export function addressFault(address: string): string | undefined {
  // Whether it is of the web at all has been asked already.
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

/** In ASCII, as the domain name system has it. */
function hostOf(address: string): string | undefined {
  try {
    return new URL(address).hostname;
  } catch {
    return undefined;
  }
}
