/** A composite glyph: components, each shifted by `x` and `y` in font units. Without components it is blank. */
export type Composite = {
  readonly advance: number;
  readonly parts: readonly { readonly glyph: number; readonly x: number; readonly y: number }[];
};

type Glyph = { readonly body: Buffer; readonly advance: number; readonly left: number };

/** Appends composite glyphs to a TrueType font; changes `glyf`, `loca`, `hmtx`, `hhea` and `maxp`. */
export function addComposites(tables: Tables, composites: readonly Composite[]): void {
  const glyphs = glyphsOf(tables);
  const boxOf = (glyph: number): readonly number[] | undefined => {
    const body = glyphs[glyph]?.body;
    return body && body.length > 0 ? [2, 4, 6, 8].map((at) => body.readInt16BE(at)) : undefined;
  };
  const added = composites.map((composite): Glyph => ({ advance: composite.advance, ...bodyOf(composite, boxOf) }));
  writeGlyphs(tables, [...glyphs, ...added]);
  const maxp = tableOf(tables, 'maxp');
  const most = Math.max(0, ...composites.map(({ parts }) => parts.length));
  maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(28), most), 28);
  maxp.writeUInt16BE(maxp.readUInt16BE(30) + 1, 30);
}

/**
 * Appends the outlines of glyphs from another font with the same units per em. Returns the first new glyph id; the
 * others follow in order.
 */
export function copyGlyphs(tables: Tables, others: Tables, numbers: readonly number[]): number {
  const [glyphs, from] = [glyphsOf(tables), glyphsOf(others)];
  const first = glyphs.length;
  const copied = numbers.map((number) => {
    const glyph = from[number];
    if (!glyph) throw new Error(`a font without the glyph ${number}`);
    return { ...glyph, body: Buffer.from(glyph.body) };
  });
  const parts: Glyph[] = [];
  for (const { body } of copied) {
    for (const at of partsIn(body)) {
      const part = from[body.readUInt16BE(at)];
      if (!part || partsIn(part.body).length > 0) throw new Error('a glyph drawn by glyphs that are drawn by others');
      body.writeUInt16BE(first + copied.length + parts.length, at);
      parts.push(part);
    }
  }
  writeGlyphs(tables, [...glyphs, ...copied, ...parts]);
  // `maxp` holds the maxima over both fonts: points, contours, and what their instructions use.
  const [maxp, other] = [tableOf(tables, 'maxp'), tableOf(others, 'maxp')];
  for (let at = 6; at < 32; at += 2) maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(at), other.readUInt16BE(at)), at);
  return first;
}

/** Offsets of the component glyph ids in a composite glyph’s data; empty for a simple glyph. */
function partsIn(body: Buffer): readonly number[] {
  if (body.length === 0 || body.readInt16BE(0) >= 0) return [];
  const found: number[] = [];
  let at = 10;
  for (;;) {
    const flags = body.readUInt16BE(at);
    found.push(at + 2);
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    if ((flags & MORE_PARTS) === 0) return found;
  }
}

function glyphsOf(tables: Tables): readonly Glyph[] {
  const count = tableOf(tables, 'maxp').readUInt16BE(4);
  const glyf = tableOf(tables, 'glyf');
  const offsets = locations(tableOf(tables, 'loca'), tableOf(tables, 'head').readInt16BE(50) === 1, count);
  const metrics = metricsOf(tableOf(tables, 'hmtx'), tableOf(tables, 'hhea').readUInt16BE(34), count);
  return metrics.map(([advance, left], at) => ({ body: glyf.subarray(offsets[at], offsets[at + 1]), advance, left }));
}

function writeGlyphs(tables: Tables, glyphs: readonly Glyph[]): void {
  const bodies = glyphs.map(({ body }) => Buffer.concat([body, Buffer.alloc(-body.length & 3)]));
  let end = 0;
  const offsets = [0, ...bodies.map((body) => (end += body.length))];
  tables.set('glyf', Buffer.concat(bodies));
  tables.set('loca', Buffer.concat(offsets.map((offset) => u16(offset >>> 16, offset))));
  tables.set('hmtx', Buffer.concat(glyphs.map(({ advance, left }) => u16(advance, left))));
  tableOf(tables, 'head').writeInt16BE(1, 50);
  tableOf(tables, 'hhea').writeUInt16BE(glyphs.length, 34);
  tableOf(tables, 'maxp').writeUInt16BE(glyphs.length, 4);
}

export function tableOf(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`a font without the table ${tag}`);
  return table;
}

function locations(loca: Buffer, isLong: boolean, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, at) =>
    isLong ? loca.readUInt32BE(at * 4) : loca.readUInt16BE(at * 2) * 2,
  );
}

function metricsOf(hmtx: Buffer, full: number, count: number): (readonly [advance: number, left: number])[] {
  const lastAdvance = hmtx.readUInt16BE((full - 1) * 4);
  return Array.from({ length: count }, (_, at) =>
    at < full
      ? ([hmtx.readUInt16BE(at * 4), hmtx.readInt16BE(at * 4 + 2)] as const)
      : ([lastAdvance, hmtx.readInt16BE(full * 4 + (at - full) * 2)] as const),
  );
}

/**
 * A `cmap` table (format 4) for characters below U+10000, with one segment for each run of consecutive characters and
 * glyphs.
 */
export function characterMap(glyphs: ReadonlyMap<number, number>): Buffer {
  const segments: { first: number; last: number; delta: number }[] = [];
  for (const [code, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const run = segments.at(-1);
    if (run && code === run.last + 1 && glyph - code === run.delta) run.last = code;
    else segments.push({ first: code, last: code, delta: glyph - code });
  }
  segments.push({ first: 0xffff, last: 0xffff, delta: 1 });
  const count = segments.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const size = 16 + 8 * count;
  return Buffer.concat([
    u16(0, 1, 3, 1, 0, 12),
    u16(4, size, 0, count * 2, power * 2, Math.log2(power), (count - power) * 2),
    u16(...segments.map(({ last }) => last), 0, ...segments.map(({ first }) => first)),
    u16(...segments.map(({ delta }) => delta), ...segments.map(() => 0)),
  ]);
}

const WORDS_AS_OFFSETS = 0x0003;
const MORE_PARTS = 0x0020;

function bodyOf(
  { parts }: Composite,
  boxOf: (glyph: number) => readonly number[] | undefined,
): { readonly body: Buffer; readonly left: number } {
  const placed = parts.flatMap((part) => {
    const [west = 0, south = 0, east = 0, north = 0] = boxOf(part.glyph) ?? [];
    return boxOf(part.glyph) ? [{ part, box: [west + part.x, south + part.y, east + part.x, north + part.y] }] : [];
  });
  if (placed.length === 0) return { body: Buffer.alloc(0), left: 0 };
  const extreme = (side: number) => (side < 2 ? Math.min : Math.max)(...placed.map(({ box }) => box[side] ?? 0));
  const components = placed.map(({ part }, at) =>
    u16(WORDS_AS_OFFSETS | (at < placed.length - 1 ? MORE_PARTS : 0), part.glyph, part.x, part.y),
  );
  const body = Buffer.concat([u16(-1, extreme(0), extreme(1), extreme(2), extreme(3)), ...components]);
  return { body, left: extreme(0) };
}

/** The tables of a font by tag. */
export type Tables = Map<string, Buffer>;

/** Parses the tables of a TrueType font (not of a collection). */
export function readTables(font: Uint8Array): Tables {
  const bytes = Buffer.from(font);
  const tables: Tables = new Map();
  for (let at = 12; at < 12 + 16 * bytes.readUInt16BE(4); at += 16) {
    const offset = bytes.readUInt32BE(at + 8);
    const tag = bytes.toString('latin1', at, at + 4);
    tables.set(tag, Buffer.from(bytes.subarray(offset, offset + bytes.readUInt32BE(at + 12))));
  }
  return tables;
}

/** Writes a TrueType font; each table is aligned to four bytes and has its checksum. */
export function writeTables(tables: Tables): Buffer {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const head = u16(0x0001, 0x0000, entries.length, power * 16, Math.log2(power), (entries.length - power) * 16);
  const records: Buffer[] = [];
  const bodies: Buffer[] = [];
  let offset = 12 + 16 * entries.length;
  for (const [tag, table] of entries) {
    const body = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    records.push(Buffer.from(tag, 'latin1'), u32(checksum(body), offset, table.length));
    bodies.push(body);
    offset += body.length;
  }
  return Buffer.concat([head, ...records, ...bodies]);
}

/** Big-endian 16-bit numbers; negative ones as two’s complement. */
export function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => bytes.writeUInt16BE(value & 0xffff, at * 2));
  return bytes;
}

function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => bytes.writeUInt32BE(value >>> 0, at * 4));
  return bytes;
}

function checksum(body: Buffer): number {
  let sum = 0;
  for (let at = 0; at < body.length; at += 4) sum = (sum + body.readUInt32BE(at)) >>> 0;
  return sum;
}
