import type { Passage } from '../article/article.ts';
import { parseEdtf } from '../article/edtf.ts';
import type { Issue } from './issue.ts';

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

/** A passage completed for judging alone, and the fields that had to be made up for it. */
export type CompletedPassage = { readonly passage: Passage; readonly madeUp: ReadonlySet<string> };

type Fields = Readonly<Record<string, unknown>>;

/** What each rule looks at, by the field it is told at. */
const LOOKS_AT: Readonly<Record<string, readonly string[]>> = {
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
 * Every passage as far as it can be judged: one mistyped field must not keep an editor from hearing of what is wrong beside
 * it. Nothing that was made up is ever shown. `undefined` where there is no record at all. `refused`: those whose
 * quotation is wrong in itself.
 */
export function completedPassages(
  passages: unknown,
  refused: ReadonlySet<number>,
): readonly (CompletedPassage | undefined)[] {
  if (!Array.isArray(passages)) return [];
  return Array.from(passages, (passage: unknown, at) => completePassage(passage, refused.has(at) ? ['quote'] : []));
}

/** Whether a rule that is broken is no consequence of what was made up. */
export function isReliableIssue(
  { path }: Pick<Issue, 'path'>,
  judged: readonly (CompletedPassage | undefined)[],
): boolean {
  const [, index, field = ''] = /^\$\.passages\[(\d+)\]\.(\w+)/.exec(path) ?? [];
  const madeUp = index === undefined ? undefined : judged[Number(index)]?.madeUp;
  return !madeUp || !(LOOKS_AT[field] ?? []).some((name) => madeUp.has(name));
}

function completePassage(record: unknown, refused: readonly string[]): CompletedPassage | undefined {
  if (!isFields(record)) return undefined;
  const madeUp = new Set<string>(refused);
  const take = <T>(name: string, is: (value: unknown) => boolean, instead: T): T => {
    const value = Object.prototype.hasOwnProperty.call(record, name) ? record[name] : undefined;
    if (is(value)) return value as T;
    madeUp.add(name);
    return instead;
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
    ...present('when', take<Passage['when']>('when', optional(isWhen), undefined)),
    ...present('unmapped', take<Passage['unmapped']>('unmapped', optional(isFields), undefined)),
    ...present('note', take<Passage['note']>('note', optional(isFields), undefined)),
    ...present('repeats', take<string | undefined>('repeats', optional(isShortText), undefined)),
  } as Passage;
  return { passage, madeUp };
}

function present(name: string, value: unknown): Fields {
  return value === undefined ? {} : { [name]: value };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Longer ones are refused for their length, and are not searched. */
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
