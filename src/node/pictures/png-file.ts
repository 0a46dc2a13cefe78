import { crc32, deflate } from 'node:zlib';
import { promisify } from 'node:util';
import { renderAsync } from '@resvg/resvg-js';

const deflated = promisify(deflate);

/** Version of the encoder, part of the cache key: a new number discards the cached files. */
export const PNG_ENCODER_VERSION = 1;

export type PngChoice = {
  /** In pixels; the height follows from the proportions of the drawing. */
  readonly width: number;
  /** Dots per inch for printing; left out where the size on paper does not matter. */
  readonly dpi?: number;
  /** Texts embedded in the file (`iTXt`), by the keywords of the PNG specification: `Description`, `Copyright`. */
  readonly texts?: Readonly<Record<string, string>>;
};

/** Renders an SVG without text elements as an opaque PNG. The same SVG gives the same bytes. */
export async function pngFile(svg: string, choice: PngChoice): Promise<Uint8Array> {
  const { dpi, texts = {} } = choice;
  const { width, height, pixels } = await renderAsync(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: choice.width },
    background: '#ffffff',
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Bit depth 8, colour type 2 (RGB), default compression, filter and interlace.
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...(dpi === undefined ? [] : [chunk('pHYs', density(dpi))]),
    ...Object.entries(texts).map(([name, text]) => chunk('iTXt', textOf(name, text))),
    chunk('IDAT', await deflated(opaqueRows(pixels, width, height), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Rows of RGB pixels, each preceded by filter type 0 (none), which compresses flat colours best. */
function opaqueRows(pixels: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc(height * (1 + 3 * width));
  let to = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if (at % (4 * width) === 0) to++;
    rows[to++] = pixels[at] ?? 0;
    rows[to++] = pixels[at + 1] ?? 0;
    rows[to++] = pixels[at + 2] ?? 0;
  }
  return rows;
}

const INCH = 0.0254;

/** `pHYs`: pixels per metre, horizontally and vertically. */
function density(dpi: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes.writeUInt32BE(Math.round(dpi / INCH), 0);
  bytes.writeUInt32BE(Math.round(dpi / INCH), 4);
  bytes[8] = 1;
  return bytes;
}

/** `iTXt`: uncompressed UTF-8 without a language tag. */
function textOf(name: string, text: string): Buffer {
  return Buffer.concat([Buffer.from(`${name}\0\0\0\0\0`, 'latin1'), Buffer.from(text, 'utf8')]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
