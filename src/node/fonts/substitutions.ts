import { u16 } from './glyph-tables.ts';

/** A ligature glyph and the glyphs it replaces, in the order of the text. */
export type Ligature = { readonly glyphs: readonly number[]; readonly ligature: number };

const SINGLE = 1;
const LIGATURE = 4;
const CHAINED = 6;

/** A single substitution: replaces one glyph by another, for each pair. */
export function singleLookup(pairs: readonly (readonly [from: number, to: number])[]): Buffer {
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  const body = u16(2, 6 + sorted.length * 2, sorted.length, ...sorted.map(([, to]) => to));
  return lookup(SINGLE, [Buffer.concat([body, coverage(sorted.map(([from]) => from))])]);
}

/**
 * A ligature substitution: replaces a sequence of glyphs by one; sequences with the same start are tried in the order
 * given.
 */
export function ligatureLookup(ligatures: readonly Ligature[]): Buffer {
  const firsts = [...new Set(ligatures.map(({ glyphs }) => glyphs[0] ?? 0))].sort((a, b) => a - b);
  const sets = firsts.map((first) => {
    const own = ligatures
      .filter(({ glyphs }) => glyphs[0] === first)
      .map(({ glyphs, ligature }) => u16(ligature, glyphs.length, ...glyphs.slice(1)));
    return listOf([], own);
  });
  return lookup(LIGATURE, [listOf([1], sets, coverage(firsts))]);
}

export type ChainRule = {
  /** The possible glyphs at each position. */
  readonly input: readonly (readonly number[])[];
  /** Lookahead: one of these glyphs must follow. */
  readonly before?: readonly number[];
  /** The lookup to apply at each position; empty where the sequence stays as it is. */
  readonly apply: readonly { readonly at: number; readonly lookup: number }[];
};

/** A chained contextual substitution; the first rule that matches is applied. */
export function chainedLookup(rules: readonly ChainRule[]): Buffer {
  return lookup(
    CHAINED,
    rules.map(({ input, before, apply }) => {
      const covers = [...input, ...(before ? [before] : [])].map((glyphs) => coverage(glyphs));
      const size = 10 + 2 * covers.length + 4 * apply.length;
      let offset = size;
      const offsets = covers.map((cover) => (offset += cover.length) - cover.length);
      const records = apply.flatMap(({ at, lookup }) => [at, lookup]);
      const inputs = offsets.slice(0, input.length);
      return Buffer.concat([
        u16(3, 0, input.length, ...inputs, before ? 1 : 0, ...offsets.slice(input.length), apply.length, ...records),
        ...covers,
      ]);
    }),
  );
}

function lookup(type: number, subtables: readonly Buffer[]): Buffer {
  let offset = 6 + 2 * subtables.length;
  const offsets = subtables.map((subtable) => (offset += subtable.length) - subtable.length);
  return Buffer.concat([u16(type, 0, subtables.length, ...offsets), ...subtables]);
}

/**
 * A list in OpenType’s layout: `head`, the offset of `cover` if there is one, the number of items, their offsets, then
 * `cover` and the items.
 */
function listOf(head: readonly number[], items: readonly Buffer[], cover?: Buffer): Buffer {
  const size = 2 * (head.length + (cover ? 1 : 0) + 1 + items.length);
  let offset = size + (cover?.length ?? 0);
  const offsets = items.map((item) => (offset += item.length) - item.length);
  return Buffer.concat([
    u16(...head, ...(cover ? [size] : []), items.length, ...offsets),
    ...(cover ? [cover] : []),
    ...items,
  ]);
}

function coverage(glyphs: readonly number[]): Buffer {
  const sorted = [...new Set(glyphs)].sort((a, b) => a - b);
  return u16(1, sorted.length, ...sorted);
}

/** A feature with the indices of its lookups. */
export type Feature = { readonly tag: string; readonly lookups: readonly number[] };
/** An existing lookup by its offset from the start of the table, or the bytes of a new one. */
export type Lookup = { readonly offset: number } | { readonly bytes: Buffer };
export type Substitutions = { readonly features: readonly Feature[]; readonly lookups: readonly Lookup[] };

export function readSubstitutions(gsub: Buffer): Substitutions {
  const [featureList, lookupList] = [gsub.readUInt16BE(6), gsub.readUInt16BE(8)];
  const features = Array.from({ length: gsub.readUInt16BE(featureList) }, (_, index) => {
    const record = featureList + 2 + 6 * index;
    const feature = featureList + gsub.readUInt16BE(record + 4);
    const lookups = Array.from({ length: gsub.readUInt16BE(feature + 2) }, (_, at) =>
      gsub.readUInt16BE(feature + 4 + 2 * at),
    );
    return { tag: gsub.toString('latin1', record, record + 4), lookups };
  });
  const lookups = Array.from({ length: gsub.readUInt16BE(lookupList) }, (_, index) => {
    return { offset: lookupList + gsub.readUInt16BE(lookupList + 2 + 2 * index) };
  });
  return { features, lookups };
}

/**
 * Writes a `GSUB` table with new features and lookups. Scripts and existing lookups stay unchanged, after the new ones.
 */
export function writeSubstitutions(gsub: Buffer, { features, lookups }: Substitutions): Buffer {
  const featureTables = features.map(({ lookups }) => u16(0, lookups.length, ...lookups));
  let offset = 2 + 6 * features.length;
  const featureList = Buffer.concat([
    u16(features.length),
    ...features.flatMap(({ tag }, at) => {
      const record = [Buffer.from(tag, 'latin1'), u16(offset)];
      offset += featureTables[at]?.length ?? 0;
      return record;
    }),
    ...featureTables,
  ]);
  const added = lookups.flatMap((each) => ('bytes' in each ? [each.bytes] : []));
  const listSize = 2 + 2 * lookups.length;
  const oldTable = listSize + added.reduce((sum, { length }) => sum + length, 0);
  let next = listSize;
  const lookupOffsets = lookups.map((each) => {
    if (!('bytes' in each)) return oldTable + each.offset;
    next += each.bytes.length;
    return next - each.bytes.length;
  });
  const lookupList = 10 + featureList.length;
  if (lookupList + oldTable + gsub.length > 0xffff) throw new Error('more substitutions than 64 kB hold');
  return Buffer.concat([
    u16(1, 0, lookupList + oldTable + gsub.readUInt16BE(4), 10, lookupList),
    featureList,
    u16(lookups.length, ...lookupOffsets),
    ...added,
    gsub,
  ]);
}

/** The ligatures of a lookup, longest first; `undefined` where it is not a ligature lookup. */
export function readLigatures(gsub: Buffer, { offset }: { readonly offset: number }): readonly Ligature[] | undefined {
  if (gsub.readUInt16BE(offset) !== LIGATURE) return undefined;
  const ligatures = list(gsub, offset, offset + 4).flatMap((subtable) => {
    const firsts = covered(gsub, subtable + gsub.readUInt16BE(subtable + 2));
    return list(gsub, subtable, subtable + 4).flatMap((set, at) =>
      list(gsub, set, set).map((ligature): Ligature => {
        const rest = Array.from({ length: gsub.readUInt16BE(ligature + 2) - 1 }, (_, n) =>
          gsub.readUInt16BE(ligature + 4 + 2 * n),
        );
        return { glyphs: [firsts[at] ?? 0, ...rest], ligature: gsub.readUInt16BE(ligature) };
      }),
    );
  });
  return [...ligatures].sort((a, b) => b.glyphs.length - a.glyphs.length);
}

/** Offsets of the items of a list. `count`: position of their number; the stored offsets count from `base`. */
function list(bytes: Buffer, base: number, count: number): readonly number[] {
  return Array.from({ length: bytes.readUInt16BE(count) }, (_, at) => base + bytes.readUInt16BE(count + 2 + 2 * at));
}

function covered(bytes: Buffer, at: number): readonly number[] {
  const count = bytes.readUInt16BE(at + 2);
  if (bytes.readUInt16BE(at) === 1) return Array.from({ length: count }, (_, n) => bytes.readUInt16BE(at + 4 + 2 * n));
  return Array.from({ length: count }, (_, n) => at + 4 + 6 * n).flatMap((range) => {
    const [first, last] = [bytes.readUInt16BE(range), bytes.readUInt16BE(range + 2)];
    return Array.from({ length: last - first + 1 }, (_, n) => first + n);
  });
}
