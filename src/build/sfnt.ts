/** The tables of a font by their tags. */
export type Tables = Map<string, Buffer>;

/** Reads the tables of a TrueType font (not of a collection). */
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

/** A TrueType font of the given tables, each on a boundary of four bytes and with its checksum. */
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

/** Numbers of 16 bits, one after another; negative ones as their two's complement. */
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
