import { describe, expect, it } from 'vitest';
import { hatchImage, HATCH_PIXEL_RATIO } from '../../../src/map/style/place-paint.ts';
import { makePalette, THEMES } from './style-tokens.ts';

/** What MapLibre does to an image before drawing it, by its source code. */
const [image] = Object.values(
  import.meta.glob<{ premultiplyAlpha: (data: Uint8Array) => Uint8Array }>(
    '../../../node_modules/maplibre-gl/src/util/image.ts',
    { eager: true },
  ),
);

const TILE = hatchImage('#ff8000', 0.5);
const alphaAt = ({ width, data }: typeof TILE, x: number, y: number) =>
  data[(((y + width) % width) * width + ((x + width) % width)) * 4 + 3] ?? 0;

describe('the hatch of an area', () => {
  it('is a square tile with four bytes per pixel', () => {
    expect(TILE.width).toBe(TILE.height);
    expect(TILE.data).toHaveLength(TILE.width * TILE.height * 4);
  });

  it('is seamless: each diagonal has one shade, across the edge too', () => {
    for (let x = 0; x < TILE.width; x++)
      for (let y = 0; y < TILE.height; y++) expect(alphaAt(TILE, x + 1, y - 1)).toBe(alphaAt(TILE, x, y));
  });

  it('has lines 5 px apart that cover about a third of the area', () => {
    expect(Math.abs(TILE.width / HATCH_PIXEL_RATIO / Math.SQRT2 - 5)).toBeLessThan(0.1);
    const row = Array.from({ length: TILE.width }, (_, x) => alphaAt(TILE, x, 0));
    const cover = row.reduce((sum, alpha) => sum + alpha, 0) / (row.length * 255 * 0.5);
    expect(cover).toBeCloseTo(1.6 / 5, 1);
    expect(Math.max(...row)).toBe(Math.round(255 * 0.5));
    expect(Math.min(...row)).toBe(0);
  });

  it('has the given colour after MapLibre has premultiplied its alpha', () => {
    for (const theme of THEMES) {
      const { topic, areaHatch } = makePalette(theme);
      const { data } = hatchImage(topic[1], areaHatch);
      const drawn = image!.premultiplyAlpha(data);
      const channels = [1, 3, 5].map((at) => parseInt(topic[1].slice(at, at + 2), 16));
      for (let at = 0; at < data.length; at += 4) {
        const alpha = (data[at + 3] ?? 0) / 255;
        channels.forEach((channel, index) => {
          expect(
            Math.abs((drawn[at + index] ?? 0) - channel * alpha),
            `${theme} byte ${at + index}`,
          ).toBeLessThanOrEqual(2);
        });
      }
    }
  });
});
