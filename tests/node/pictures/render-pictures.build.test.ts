import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrawnPicture, drawPictures } from '../../../src/node/pictures/draw-pictures.tsx';
import { pictureFiles } from '../../../src/node/pictures/render-pictures.ts';
import { pngFile } from '../../../src/node/pictures/png-file.ts';
import { isOnEverySite, offeredPictures, PICTURE_SHAPES, picturePath } from '../../../src/core/site/picture-files.ts';

import { PICTURE_FORMATS, rasterSize } from '../../../src/exports/pictures/picture-formats.ts';
import { makePublished, makePublishedScenes } from '../../published-article.ts';
import { LANGUAGES } from '../../published-pages.ts';

const article = makePublished().article!;
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="25" height="20" fill="#a3243b"/><circle cx="25" cy="9" r="6" fill="#00f" fill-opacity=".5"/></svg>`;

/** The texts embedded in a PNG, and its resolution in pixels per metre. */
function chunksOf(png: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    const type = bytes.toString('latin1', at + 4, at + 8);
    chunks.set(type === 'iTXt' ? data.toString('latin1', 0, data.indexOf(0)) : type, data);
  }
  return chunks;
}

describe('a picture as PNG', () => {
  it('has exactly the pixels of the rendered SVG', async () => {
    const ours = PNG.sync.read(Buffer.from(await pngFile(SVG, { width: 80 })));
    const theirs = new Resvg(SVG, { fitTo: { mode: 'width', value: 80 }, background: '#ffffff' }).render();
    expect([ours.width, ours.height]).toEqual([80, 40]);
    expect(ours.data.equals(PNG.sync.read(theirs.asPng()).data)).toBe(true);
  });

  it('contains description and copyright as embedded texts, in any script', async () => {
    const chunks = chunksOf(await pngFile(SVG, { width: 40, texts: { Description: 'خريطة', Copyright: 'ألترا صوت' } }));
    expect(chunks.get('Description')?.toString('utf8')).toBe('Description\0\0\0\0\0خريطة');
    expect(chunks.get('Copyright')?.toString('utf8')).toContain('ألترا صوت');
  });

  it('states its resolution where it is for print', async () => {
    expect(
      chunksOf(await pngFile(SVG, { width: 40, dpi: 300 }))
        .get('pHYs')
        ?.readUInt32BE(0),
    ).toBe(11_811);
    expect(chunksOf(await pngFile(SVG, { width: 40 })).has('pHYs')).toBe(false);
  });

  it('is the same, byte for byte, from the same SVG', async () => {
    expect(await pngFile(SVG, { width: 40 })).toEqual(await pngFile(SVG, { width: 40 }));
  });
});

describe('the files of pictures', () => {
  const root = mkdtempSync(join(tmpdir(), 'pictures-'));
  let drawings = 0;
  const shapes: readonly DrawnPicture['shape'][] = ['social', ...PICTURE_SHAPES];
  const draw: typeof drawPictures = (_root, _article, _fonts, { scenes = [] } = {}) =>
    (function* (): Generator<DrawnPicture> {
      drawings++;
      const subjects = [{}, { place: 'kirkuk' }, ...scenes.map(({ id }) => ({ scene: id }))];
      for (const language of LANGUAGES)
        for (const of of subjects)
          for (const shape of of === subjects[0] ? shapes : PICTURE_SHAPES) {
            const { width, height } = shape === 'social' ? { width: 1200, height: 630 } : PICTURE_FORMATS[shape];
            const svg = SVG.replace('width="40" height="20"', `width="${width}" height="${height}"`);
            const texts = { title: 'T', alt: `What ${Object.values(of)[0] ?? 'all'} shows`, credit: 'C' };
            yield { language, ...of, shape, svg, ...texts };
          }
    })();
  const scenes = makePublishedScenes().slice(0, 1);
  const make = (withUnpublished = false) =>
    pictureFiles({ root, article, scenes, loadDrawing: () => Promise.resolve(draw), withUnpublished });
  let files: Awaited<ReturnType<typeof make>>;

  beforeAll(async () => {
    for (const folder of ['src', 'data/basemap']) mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, 'package-lock.json'), '{}');
    files = await make();
  }, 300_000);
  afterAll(() => rmSync(root, { recursive: true }));

  const manifest = (among = files) => {
    const file = among.find(({ path }) => path === 'map-pictures/manifest.json');
    return JSON.parse(Buffer.from(file?.bytes ?? []).toString('utf8')) as {
      readonly article: string;
      readonly pictures: readonly Readonly<Record<string, unknown>>[];
    };
  };

  it('are all listed in the manifest, with description and credit', () => {
    const { article: id, pictures } = manifest();
    expect(id).toBe(article.id);
    const listed = files.filter(({ path }) => !path.startsWith('social/') && !path.endsWith('manifest.json'));
    expect(pictures.map(({ path }) => path)).toEqual(listed.map(({ path }) => path));
    for (const record of pictures) {
      expect(Object.keys(record)).toEqual(
        'path subject language shape mediaType width height bytes title alt credit'.split(' '),
      );
      const { path, subject, alt, bytes } = record as {
        path: string;
        subject: { id?: string };
        alt: string;
        bytes: number;
      };
      expect(bytes).toBe(files.find((file) => file.path === path)?.bytes.length);
      expect(alt).toBe(`What ${subject.id ?? 'all'} shows`);
      expect(path.includes('/places/')).toBe(subject.id !== undefined);
    }
  });

  it('have the width and height in the manifest', () => {
    for (const { path, width, height, mediaType } of manifest().pictures) {
      if (mediaType !== 'image/png') continue;
      const file = Buffer.from(files.find((each) => each.path === path)!.bytes);
      expect([file.readUInt32BE(16), file.readUInt32BE(20)], String(path)).toEqual([width, height]);
    }
  });

  it('include all that a page offers, in each language', () => {
    const paths = files.map(({ path }) => path);
    for (const language of LANGUAGES)
      for (const place of [undefined, 'kirkuk'])
        for (const { path } of offeredPictures(language, place)) expect(paths).toContain(path);
    expect(paths.filter((path) => path.startsWith('social/'))).toEqual(['social/ar.png', 'social/en.png']);
  });

  it('are cached while nothing has changed, and drawn again after a change', async () => {
    const before = drawings;
    expect((await make()).map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    expect(drawings).toBe(before);
    writeFileSync(join(root, 'src/changed.ts'), '// changed');
    await make();
    expect(drawings).toBe(before + 1);
    rmSync(join(root, 'src/changed.ts'));
    expect(existsSync(join(root, '.cache/pictures'))).toBe(true);
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).toBe('{}');
  });

  it('include places for print and at twice the size, and scenes, where all are requested', async () => {
    const whole = await make(true);
    const paths = whole.map(({ path }) => path);
    expect(paths).toContain('map-pictures/en/places/kirkuk-a4.png');
    expect(paths).toContain('map-pictures/ar/places/kirkuk-1080x1080-2x.png');
    expect(whole.length).toBeGreaterThan(files.length);
    const { id } = scenes[0]!;
    const ofScene = manifest(whole).pictures.filter(({ path }) => String(path).includes('/scenes/'));
    expect(ofScene).toHaveLength(LANGUAGES.length * 8);
    for (const { subject, alt } of ofScene) {
      expect(subject).toEqual({ type: 'scene', id });
      expect(alt).toBe(`What ${id} shows`);
    }
    expect(paths).toContain(`map-pictures/ar/scenes/${id}-1080x1080-2x.png`);
    expect(files.filter(({ path }) => path.includes('/scenes/'))).toEqual([]);
  }, 300_000);
});

describe('the names of pictures', () => {
  it('state subject, language, shape and size, and are unique', () => {
    const names = LANGUAGES.flatMap((language) =>
      [{}, { place: 'map' }, { place: 'kirkuk' }, { scene: 'kirkuk' }].flatMap((of) =>
        PICTURE_SHAPES.flatMap((shape) =>
          [true, false].flatMap((isDouble) =>
            (['svg', 'png'] as const).map((type) => picturePath({ language, ...of, shape, isDouble, type })),
          ),
        ),
      ),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('map-pictures/ar/places/kirkuk-1200x675.png');
    expect(names).toContain('map-pictures/ar/scenes/kirkuk-1200x675.png');
  });

  it('belong to files that are on every site, where a page offers them', () => {
    expect(isOnEverySite({ language: 'ar', shape: 'a4', type: 'png' })).toBe(true);
    expect(isOnEverySite({ language: 'ar', place: 'kirkuk', shape: 'a4', type: 'png' })).toBe(false);
    for (const type of ['svg', 'png'] as const)
      expect(isOnEverySite({ language: 'ar', scene: 'kirkuk', shape: '1200x675', type })).toBe(false);
    expect(rasterSize('a4', false)).toEqual({ width: 3508, height: 2480 });
    expect(rasterSize('1200x675', true)).toEqual({ width: 2400, height: 1350 });
  });
});
