/** A text, or what keeps its bytes from being one, and the 1-based line that stands on. */
export type Decoded =
  { readonly text: string } | { readonly line: number; readonly found: string; readonly expected: string };

/** What other files begin with that are brought in place of a text. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], found: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive, such as a .docx, .xlsx, .odt or .kmz'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document (.doc, .xls)'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database, such as a GeoPackage'],
];

/** Reads bytes as UTF-8. A byte order mark stays in the text: whether it may stand there is for the caller. Never throws. */
export function decodeText(bytes: Uint8Array): Decoded {
  const refuse = (found: string, line = 1): Decoded => ({ line, found, expected: 'UTF-8' });
  const signature = SIGNATURES.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (signature) return { ...refuse(signature[1]), expected: 'plain text in UTF-8' };
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) return refuse(wide);
  const text = decode(bytes);
  if (text !== undefined) return { text };
  const line = brokenLine(bytes);
  return refuse(`bytes that are no UTF-8${likelyEncoding(bytes)}`, line);
}

/** UTF-16 and UTF-32 by their mark, or by the zero bytes that letters, digits and spaces of ours have in them. */
function wideEncodingOf(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'UTF-32';
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16';
  const start = bytes.subarray(0, 4000);
  const zeros = [0, 0, 0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
  });
  const all = zeros.reduce((sum, each) => sum + each, 0);
  // Spaces and line ends alone are one letter in ten of any text; no text in UTF-8 has a zero byte.
  if (all * 20 < start.length) return undefined;
  return all * 2 > start.length ? 'UTF-32 without its mark' : 'UTF-16 without its mark';
}

/** A guess at a one-byte encoding, for the sentence alone: nothing is read by it. */
function likelyEncoding(bytes: Uint8Array): string {
  const high = bytes.filter((byte) => byte >= 0x80);
  // In windows-1256 Arabic letters fill C1–DF and E0–ED; in Western European text they are rare beside plain letters.
  const plain = bytes.filter((byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
  if (high.length > plain.length) return ', most likely Arabic in windows-1256 or ISO 8859-6';
  return ', most likely windows-1252 or Latin-1';
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A line feed is one byte and part of no other character, so lines can be told apart before they are decoded. */
function brokenLine(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, from)) {
    if (decode(bytes.subarray(from, at)) === undefined) return line;
    line += 1;
    from = at + 1;
  }
  return line;
}
