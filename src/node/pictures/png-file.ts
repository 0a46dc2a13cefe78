import { crc32, deflate } from 'node:zlib';
import { promisify } from 'node:util';
import { renderAsync } from '@resvg/resvg-js';

const deflated = promisify(deflate);

/** Another number for another way to make one: those made before are then made anew. */
export const PNG_MAKING = 1;

export type PngChoice = {
  /** In pixels; the height follows the drawing. */
  readonly width: number;
  /** Dots an inch, for what prints it; 72 where it does not matter. */
  readonly dpi?: number;
  /** Texts that travel inside the file, by the names of the PNG specification: `Description`, `Copyright`. */
  readonly texts?: Readonly<Record<string, string>>;
};

/** A picture drawn from SVG that needs no fonts, as PNG without transparency. Byte for byte the same from the same SVG. */
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
  // Eight bits a channel, three channels.
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

/** Rows without their transparency, each led by the number of its filter: none, which suits flat colours best. */
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

/** Pixels a metre, across and down. */
function density(dpi: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes.writeUInt32BE(Math.round(dpi / INCH), 0);
  bytes.writeUInt32BE(Math.round(dpi / INCH), 4);
  bytes[8] = 1;
  return bytes;
}

/** Not compressed, in no particular language, in UTF-8. */
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
