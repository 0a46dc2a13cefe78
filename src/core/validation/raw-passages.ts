import type { Passage } from '../article/article.ts';
import { parseEdtf } from '../article/edtf.ts';
import type { Issue } from './issue.ts';

/** The fields of a passage its proof needs, whatever else is invalid in it. A field of the wrong type is absent. */
export type RawQuotation = {
  readonly paragraph?: number;
  readonly quote?: string;
  readonly start?: number;
  readonly end?: number;
  readonly prefix?: string;
  readonly suffix?: string;
  /** The printed wording of its date, where it has one. */
  readonly when?: string;
};

/** The position of a quotation in the text: its 1-based paragraph, and its first code point there. */
export type PrintedPosition = { readonly paragraph: number; readonly start: number };

/** The position, with the words that stand there, which a quotation with a slip should have. */
export type PrintedQuotation = PrintedPosition & { readonly words: string };

/** Longer texts are refused for their length, and are not compared with anything. Code units. */
const LONGEST = 20_000;

/**
 * Reads the fields that the proof of every passage needs as they are in the file, so that one invalid field does not
 * prevent the checks of the others.
 */
export function rawQuotationsIn(passages: unknown): readonly RawQuotation[] {
  if (!Array.isArray(passages)) return [];
  return Array.from(passages, (passage: unknown) => {
    const fields =
      typeof passage === 'object' && passage !== null ? (passage as Readonly<Record<string, unknown>>) : {};
    const when = fields['when'];
    const words =
      typeof when === 'object' && when !== null ? (when as Readonly<Record<string, unknown>>)['words'] : null;
    return {
      ...validFields(fields, ['paragraph', 'start', 'end'], isOffset),
      ...validFields(fields, ['quote', 'prefix', 'suffix'], isText),
      ...(isText(words) && words !== '' && { when: words }),
    };
  });
}

function validFields<T>(
  fields: Readonly<Record<string, unknown>>,
  names: readonly string[],
  is: (value: unknown) => value is T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      // Inherited properties are read too, as all later code does: the published quotation must be the one that was
      // proven.
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

/** A passage completed with placeholders for checks only, and the names of the fields that have one. */
export type CompletedPassage = { readonly passage: Passage; readonly madeUp: ReadonlySet<string> };

type Fields = Readonly<Record<string, unknown>>;

/** The fields that each rule reads, by the field its issue is reported at. */
const FIELDS_READ: Readonly<Record<string, readonly string[]>> = {
  end: ['start', 'end', 'quote'],
  voices: ['voices'],
  topics: ['topics'],
  standing: ['standing', 'voices'],
  note: ['standing', 'note'],
  unmapped: ['places', 'unmapped'],
  places: ['places', 'quote'],
  repeats: ['repeats', 'id'],
  when: ['when', 'standing'],
};

/**
 * Every passage, completed as far as it can be checked, so that one mistyped field does not hide other issues.
 * Placeholder values are used for checks only and never shown. `undefined` where there is no record. `refused`: the
 * indexes of passages whose quotation is invalid in itself.
 */
export function completedPassages(
  passages: unknown,
  refused: ReadonlySet<number>,
): readonly (CompletedPassage | undefined)[] {
  if (!Array.isArray(passages)) return [];
  return Array.from(passages, (passage: unknown, at) => completePassage(passage, refused.has(at) ? ['quote'] : []));
}

/** Whether an issue does not depend on placeholder values. */
export function isReliableIssue(
  { path }: Pick<Issue, 'path'>,
  judged: readonly (CompletedPassage | undefined)[],
): boolean {
  const [, index, field = ''] = /^\$\.passages\[(\d+)\]\.(\w+)/.exec(path) ?? [];
  const madeUp = index === undefined ? undefined : judged[Number(index)]?.madeUp;
  return !madeUp || !(FIELDS_READ[field] ?? []).some((name) => madeUp.has(name));
}

function completePassage(record: unknown, refused: readonly string[]): CompletedPassage | undefined {
  if (!isFields(record)) return undefined;
  const madeUp = new Set<string>(refused);
  const take = <T>(name: string, is: (value: unknown) => boolean, placeholder: T): T => {
    const value = Object.prototype.hasOwnProperty.call(record, name) ? record[name] : undefined;
    if (is(value)) return value as T;
    madeUp.add(name);
    return placeholder;
  };
  const optional = (is: (value: unknown) => boolean) => (value: unknown) => value === undefined || is(value);
  const passage = {
    id: take('id', isShortText, ''),
    paragraph: take('paragraph', isNumber, 1),
    quote: take('quote', isShortText, ''),
    start: take('start', isNumber, 0),
    end: take('end', isNumber, 0),
    prefix: take('prefix', isShortText, ''),
    suffix: take('suffix', isShortText, ''),
    translation: take<Passage['translation'] | undefined>('translation', optional(isTranslation), {}) ?? {},
    form: take<Passage['form']>('form', isShortText, 'narration'),
    voices: take<readonly string[]>('voices', (value) => isListOf(value, isShortText), []),
    standing: take<Passage['standing']>('standing', isShortText, 'assessed'),
    topics: take<Passage['topics']>('topics', (value) => isListOf(value, isShortText), []),
    places: take<Passage['places']>('places', (value) => isListOf(value, isMention), []),
    ...optionalField('when', take<Passage['when']>('when', optional(isWhen), undefined)),
    ...optionalField('unmapped', take<Passage['unmapped']>('unmapped', optional(isFields), undefined)),
    ...optionalField('note', take<Passage['note']>('note', optional(isFields), undefined)),
    ...optionalField('repeats', take<string | undefined>('repeats', optional(isShortText), undefined)),
  } as Passage;
  return { passage, madeUp };
}

function optionalField(name: string, value: unknown): Fields {
  return value === undefined ? {} : { [name]: value };
}

/** Whether a value is an object with fields, as JSON has them. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Longer texts are refused for their length, and are not searched. */
function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 20_000;
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= 1000 && value.every(is);
}

function isTranslation(value: unknown): boolean {
  return isFields(value) && Object.values(value).every(isShortText);
}

function isMention(value: unknown): boolean {
  return isFields(value) && isShortText(value['place']) && isShortText(value['words']);
}

function isWhen(value: unknown): boolean {
  return (
    isFields(value) &&
    isShortText(value['words']) &&
    isShortText(value['edtf']) &&
    parseEdtf(value['edtf']) !== undefined
  );
}
