import type { Article, Passage, Place, Section, Voice, VoiceKind } from '../article/article.ts';
import { codePointLength } from '../text/code-points.ts';
import { liesAfter } from '../article/edtf.ts';
import { expecting, type Issue, showFound, type Fault } from './issue.ts';
import type { PrintedPosition } from './raw-passages.ts';
import { nearestId } from '../text/nearest-id.ts';
import { nearestWholeWords } from '../text/nearest-words.ts';
import { containsName } from '../text/word-boundaries.ts';

/** The valid records, at their index in the file; the others are `undefined`. */
export type Records = {
  readonly voices: readonly (Voice | undefined)[];
  readonly passages: readonly (Passage | undefined)[];
  readonly sections: readonly (Section | undefined)[];
  readonly places: readonly (Place | undefined)[];
};

/**
 * Ids as written in the files, including those of invalid records: a reference to an invalid record is not a second
 * issue. A list the file does not have is missing, for the same reason.
 */
export type PrintedIds = {
  readonly voices?: readonly unknown[];
  readonly passages?: readonly unknown[];
  readonly places?: readonly unknown[];
  /** Narrower topics included. */
  readonly topics?: readonly unknown[];
  readonly kinds?: readonly unknown[];
  /** The places passages refer to. */
  readonly mentioned?: ReadonlySet<unknown>;
};

type PrintedList = 'voices' | 'passages' | 'places' | 'topics' | 'kinds';

/**
 * Records by id: 20,000 passages are looked up and not searched. Maps and not objects, since an id may be
 * `constructor`.
 */
type Lookup = {
  readonly voices: ReadonlyMap<string, Voice>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly kinds: ReadonlyMap<string, VoiceKind>;
  readonly isPrinted: (list: PrintedList, id: string) => boolean;
  /** The id that one not printed is most likely a slip of. */
  readonly nearest: (list: PrintedList, id: string) => string | undefined;
};

type Files = { readonly article: string; readonly places: string };
/**
 * Checks the references between records, and the rules of a record that its schema cannot express. A field missing from
 * `metadata` could not be read.
 */
export function checkReferences(
  records: Records,
  ids: PrintedIds,
  metadata: { readonly [Name in 'published' | 'voiceKinds']?: Article[Name] | undefined },
  files: Files,
): readonly Issue[] {
  const printed: Readonly<Record<PrintedList, ReadonlySet<unknown> | undefined>> = {
    voices: setOf(ids.voices),
    passages: setOf(ids.passages),
    places: setOf(ids.places),
    topics: setOf(ids.topics),
    kinds: setOf(ids.kinds),
  };
  const lookup: Lookup = {
    voices: byId(records.voices),
    passages: byId(records.passages),
    kinds: byId(metadata.voiceKinds ?? []),
    isPrinted: (list, id) => printed[list]?.has(id) ?? true,
    nearest: (list, id) => nearestId(id, ids[list] ?? []),
  };
  const inArticle: readonly Fault[] = [
    ...usedTwice(ids.voices ?? [], '$.voices'),
    ...usedTwice(ids.passages ?? [], '$.passages'),
    ...sectionFaults(records.sections),
    ...orderFaults(records.passages),
    ...records.voices.flatMap((voice, index) =>
      voice ? unknownFaults([voice.kind], 'kinds', lookup, ids, () => `$.voices[${index}].kind`) : [],
    ),
    ...records.passages.flatMap((passage, index) => {
      if (!passage) return [];
      const path = `$.passages[${index}]`;
      return [
        ...offsetFaults(passage, path),
        ...voiceFaults(passage, lookup, path),
        ...placeFaults(passage, lookup, path),
        ...unknownFaults(passage.topics, 'topics', lookup, ids, (at) => `${path}.topics[${at}]`),
        ...repeatFaults(passage, lookup, path),
        ...whenFaults(passage, metadata.published, path),
      ];
    }),
  ];
  const inPlaces: readonly Fault[] = [...usedTwice(ids.places ?? [], '$.features'), ...unusedPlaces(ids)];
  return [
    ...inArticle.map((fault) => ({ file: files.article, ...fault })),
    ...inPlaces.map((fault) => ({ file: files.places, ...fault })),
  ];
}

function setOf(ids: readonly unknown[] | undefined): ReadonlySet<unknown> | undefined {
  return ids && new Set(ids);
}

function byId<Named extends { readonly id: string }>(records: readonly (Named | undefined)[]): Map<string, Named> {
  return new Map(records.flatMap((record) => (record ? [[record.id, record] as const] : [])).reverse());
}

function usedTwice(ids: readonly unknown[], list: string, field = '.id'): readonly Fault[] {
  const first = new Map<unknown, number>();
  return ids.flatMap((id, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    if (earlier === undefined || typeof id !== 'string') return [];
    const expected = `an id used once; ${list}[${earlier}] has it already`;
    return [{ path: `${list}[${index}]${field}`, found: showFound(id), expected }];
  });
}

function unusedPlaces({ places = [], mentioned }: PrintedIds): readonly Fault[] {
  if (!mentioned) return [];
  return places.flatMap((id, index) => {
    if (typeof id !== 'string' || mentioned.has(id)) return [];
    return [{ path: `$.features[${index}].id`, found: showFound(id), expected: 'a place that some passage names' }];
  });
}

function sectionFaults(sections: Records['sections']): readonly Fault[] {
  return inOrder(sections, '$.sections', (a, b) => b.paragraph - a.paragraph > 0, 'a paragraph after that of');
}

/** The beginning of every issue about printed order, by which other checks recognise it. */
export const IN_PRINTED_ORDER = 'printed order: a place in the text not before that of';

/** Passages that are not in printed order, compared by paragraph and start. */
export function orderFaults(passages: readonly (PrintedPosition | undefined)[]): readonly Fault[] {
  const follows = (a: PrintedPosition, b: PrintedPosition) =>
    b.paragraph > a.paragraph || (b.paragraph === a.paragraph && b.start >= a.start);
  return inOrder(passages, '$.passages', follows, IN_PRINTED_ORDER);
}

/** Compares with the last record that was in order, so that one misplaced record is one issue. */
function inOrder<Printed extends { readonly paragraph: number; readonly start?: number }>(
  records: readonly (Printed | undefined)[],
  list: string,
  follows: (a: Printed, b: Printed) => boolean,
  rule: string,
): readonly Fault[] {
  let last: { record: Printed; index: number } | undefined;
  return records.flatMap((record, index) => {
    if (!record) return [];
    if (!last || follows(last.record, record)) {
      last = { record, index };
      return [];
    }
    const start = record.start === undefined ? '' : ` from ${record.start}`;
    const path = `${list}[${index}].paragraph`;
    return [{ path, found: `paragraph ${record.paragraph}${start}`, expected: `${rule} ${list}[${last.index}]` }];
  });
}

function offsetFaults({ start, end, quote }: Passage, path: string): readonly Fault[] {
  const length = codePointLength(quote);
  if (end - start === length) return [];
  const expected = `${start + length}, for a quotation of ${length} code points from ${start}`;
  return [{ path: `${path}.end`, found: String(end), expected }];
}

/** Unknown ids of topics or kinds of source; the issue lists the valid ones. */
function unknownFaults(
  chosen: readonly string[],
  list: 'topics' | 'kinds',
  { isPrinted, nearest }: Lookup,
  printed: PrintedIds,
  pathOf: (at: number) => string,
): readonly Fault[] {
  return chosen.flatMap((id, at) => {
    if (isPrinted(list, id)) return [];
    const expected = expecting(nearest(list, id), `one of ${(printed[list] ?? []).join(', ')}`);
    return [{ path: pathOf(at), found: showFound(id), expected }];
  });
}

function voiceFaults(passage: Passage, { voices, kinds, isPrinted, nearest }: Lookup, path: string): readonly Fault[] {
  const unknown = passage.voices.flatMap((id, index) => {
    if (isPrinted('voices', id)) return [];
    const expected = expecting(nearest('voices', id), 'the id of a voice');
    return [{ path: `${path}.voices[${index}]`, found: showFound(id), expected }];
  });
  const speaker = voices.get(passage.voices[0] ?? '');
  const faults: Fault[] = [...unknown, ...usedTwice(passage.voices, `${path}.voices`, '')];
  const kind = speaker && kinds.get(speaker.kind);
  if (kind && passage.standing === 'witnessed' && !kind.witness) {
    const found = showFound(passage.standing);
    faults.push({ path: `${path}.standing`, found, expected: `another standing: ${speaker.id} is no eyewitness` });
  }
  if (passage.standing === 'alleged' && !passage.note) {
    faults.push({
      path: `${path}.note`,
      found: 'nothing',
      expected: "the editor's caution, since this is an allegation",
    });
  }
  return faults;
}

function placeFaults(
  { places, quote, unmapped }: Passage,
  { isPrinted, nearest }: Lookup,
  path: string,
): readonly Fault[] {
  if (places.length === 0 && !unmapped) {
    return [{ path: `${path}.unmapped`, found: 'nothing', expected: 'why the passage has no place on the map' }];
  }
  return places.flatMap(({ place, words }, index) => {
    const at = `${path}.places[${index}]`;
    const faults: Fault[] = [];
    if (!isPrinted('places', place)) {
      faults.push({
        path: `${at}.place`,
        found: showFound(place),
        expected: expecting(nearest('places', place), 'the id of a place'),
      });
    }
    if (!containsName(quote, words)) {
      faults.push({
        path: `${at}.words`,
        found: showFound(words),
        expected: expecting(nearestWholeWords(words, quote), 'whole words that stand in the quotation'),
      });
    }
    return faults;
  });
}

/** A pull quote may be printed before the passage it repeats, and that passage must not be a repetition itself. */
function repeatFaults(
  { id, repeats }: Passage,
  { passages, isPrinted, nearest }: Lookup,
  path: string,
): readonly Fault[] {
  if (repeats === undefined) return [];
  const at = `${path}.repeats`;
  const found = showFound(repeats);
  if (repeats === id) return [{ path: at, found, expected: 'the id of another passage' }];
  if (!isPrinted('passages', repeats))
    return [{ path: at, found, expected: expecting(nearest('passages', repeats), 'the id of a passage') }];
  const repeated = passages.get(repeats);
  if (repeated?.repeats === undefined) return [];
  return [{ path: at, found, expected: `a passage that repeats none; this one repeats ${repeated.repeats}` }];
}

function whenFaults({ when, standing }: Passage, published: string | undefined, path: string): readonly Fault[] {
  if (!when || !published || standing === 'speculated' || !liesAfter(when.edtf, published)) return [];
  const expected = `a date not after the day of publication, ${published}, unless speculated`;
  return [{ path: `${path}.when.edtf`, found: showFound(when.edtf), expected }];
}
