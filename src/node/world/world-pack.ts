/**
 * A pack of the world: lines on an integer grid, and what they draw. In a file: a header as JSON with its length before
 * it, then all lines, each as its number of vertices and the differences between them as variable-length integers.
 */
export type PackHeader = {
  readonly format: typeof PACK_FORMAT;
  /** Version of the data, for credits and caches. */
  readonly version: string;
  /** Grid steps in a degree. */
  readonly grid: number;
  /** Classes of boundary lines in the source; the empty class is a coast. */
  readonly classes: readonly string[];
  /** Index in `classes` of each of the lines that units are made of, which come first. */
  readonly lineClasses: readonly number[];
  readonly units: readonly PackUnit[];
  readonly rivers: readonly PackRiver[];
  readonly lakes: readonly PackLake[];
  /** Rings of built-up areas, by line. */
  readonly urban: readonly number[];
  readonly admin1: readonly PackAdmin1[];
};

/** A country, or an area that is not agreed, of one country each. */
export type PackUnit = {
  /** ISO 3166-1 numeric; empty for an area. */
  readonly country: string;
  /** Id of the area in the table of disputes; empty for a country. */
  readonly area: string;
  /** Rings of polygons, by line; `~line` for a line in the opposite direction, as in TopoJSON. */
  readonly polygons: readonly (readonly (readonly number[])[])[];
};
/** `rank` as `scalerank` in Natural Earth: 0 for the largest. */
export type PackRiver = { readonly name: string; readonly rank: number; readonly lines: readonly number[] };
export type PackLake = { readonly name: string; readonly rank: number; readonly rings: readonly number[] };
export type PackAdmin1 = { readonly country: string; readonly minZoom: number; readonly lines: readonly number[] };

/** Vertices of all lines in grid steps; line `i` has the vertices from `starts[i]` to before `starts[i + 1]`. */
export type PackLines = {
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly starts: Uint32Array;
  /** West, south, east, north of each line in grid steps. */
  readonly boxes: Int32Array;
};

export type WorldPack = PackHeader & { readonly lines: PackLines };

export const PACK_FORMAT = 'mawdi-world-1';

/** Writes a pack; `lines` as vertices in grid steps. */
export function encodePack(header: PackHeader, lines: readonly (readonly (readonly [number, number])[])[]): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(header));
  const bytes: number[] = [];
  const unsigned = (value: number) => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  const signed = (value: number) => unsigned(value < 0 ? -2 * value - 1 : 2 * value);
  unsigned(lines.length);
  unsigned(lines.reduce((sum, line) => sum + line.length, 0));
  // Lengths, then all differences of x, then all of y: numbers of a kind side by side compress better.
  for (const line of lines) unsigned(line.length);
  for (const axis of [0, 1] as const) {
    let last = 0;
    for (const line of lines)
      for (const point of line) {
        signed(point[axis] - last);
        last = point[axis];
      }
  }
  const all = new Uint8Array(4 + head.length + bytes.length);
  new DataView(all.buffer).setUint32(0, head.length);
  all.set(head, 4);
  all.set(bytes, 4 + head.length);
  return all;
}

/** Reads a pack. Throws an Error that says what is damaged. */
export function decodePack(bytes: Uint8Array, file: string): WorldPack {
  const damaged = (what: string) => new Error(`${file} is damaged (${what}): restore it, or run npm run build:world`);
  if (bytes.length < 4) throw damaged('it has no header');
  const headLength = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  let header: PackHeader;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headLength))) as PackHeader;
  } catch {
    throw damaged('its header is no JSON');
  }
  if (header.format !== PACK_FORMAT) throw damaged(`its format is not ${PACK_FORMAT}`);
  const numbers = varints(bytes, 4 + headLength, damaged);
  let at = 0;
  const [count = 0, vertices = 0] = [numbers[at++], numbers[at++]];
  if (numbers.length !== 2 + count + 2 * vertices) throw damaged('its lines do not fill it');
  const starts = new Uint32Array(count + 1);
  for (let line = 0; line < count; line++) starts[line + 1] = (starts[line] ?? 0) + (numbers[at++] ?? 0);
  if (starts[count] !== vertices) throw damaged('the lengths of its lines do not add up');
  const [x, y] = [new Int32Array(vertices), new Int32Array(vertices)];
  for (const axis of [x, y]) {
    let value = 0;
    for (let vertex = 0; vertex < vertices; vertex++) {
      const zigzag = numbers[at++] ?? 0;
      value += (zigzag >>> 1) ^ -(zigzag & 1);
      axis[vertex] = value;
    }
  }
  return { ...header, lines: { x, y, starts, boxes: boxesOf(x, y, starts) } };
}

/** All numbers from a byte on, seven bits in a byte. */
function varints(bytes: Uint8Array, from: number, damaged: (what: string) => Error): Uint32Array {
  const numbers = new Uint32Array(bytes.length - Math.min(from, bytes.length));
  let [count, value, shift] = [0, 0, 0];
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) {
      if (shift > 28) throw damaged('a number is too long');
      continue;
    }
    numbers[count++] = value;
    [value, shift] = [0, 0];
  }
  if (shift > 0) throw damaged('it ends inside a number');
  return numbers.subarray(0, count);
}

function boxesOf(x: Int32Array, y: Int32Array, starts: Uint32Array): Int32Array {
  const boxes = new Int32Array(4 * (starts.length - 1));
  for (let line = 0; line < starts.length - 1; line++) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = starts[line] ?? 0; at < (starts[line + 1] ?? 0); at++) {
      const [lon, lat] = [x[at] ?? 0, y[at] ?? 0];
      if (lon < west) west = lon;
      if (lon > east) east = lon;
      if (lat < south) south = lat;
      if (lat > north) north = lat;
    }
    boxes.set([west, south, east, north], 4 * line);
  }
  return boxes;
}
