/** The first 32 bits of the fractions of roots of the first primes: square roots begin it, cube roots drive it (FIPS 180-4). */
const PRIMES = [...Array(312).keys()].filter(
  (n) => n > 1 && ![...Array(n).keys()].some((by) => by > 1 && n % by === 0),
);
const fraction = (root: number) => ((root % 1) * 2 ** 32) | 0;
const BEGIN = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const DRIVE = PRIMES.map((prime) => fraction(Math.cbrt(prime)));

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/**
 * SHA-256 of a text's UTF-8, as 64 hexadecimal digits. What browsers have of their own answers later, a text at a time, and
 * on pages of https only; a proof asks for a thousand at once, on any page.
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const blocks = new DataView(new ArrayBuffer(((bytes.length + 72) >> 6) << 6));
  bytes.forEach((byte, at) => blocks.setUint8(at, byte));
  blocks.setUint8(bytes.length, 0x80);
  blocks.setUint32(blocks.byteLength - 8, bytes.length / 2 ** 29);
  blocks.setUint32(blocks.byteLength - 4, bytes.length << 3);
  const state = Int32Array.from(BEGIN);
  const words = new Int32Array(64);
  for (let block = 0; block < blocks.byteLength; block += 64) mix(state, words, blocks, block);
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function mix(state: Int32Array, words: Int32Array, blocks: DataView, block: number): void {
  const word = (at: number) => words[at] ?? 0;
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    if (at < 16) words[at] = blocks.getInt32(block + at * 4);
    else {
      const [early, late] = [word(at - 15), word(at - 2)];
      const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
      const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      words[at] = word(at - 16) + first + word(at - 7) + second;
    }
    const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (DRIVE[at] ?? 0) + word(at);
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((mixed, at) => (state[at] = (state[at] ?? 0) + mixed));
}
