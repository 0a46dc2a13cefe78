import Pbf from 'pbf';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/core/article/article.ts';
import { readBasemapFacts } from '../../../src/node/articles/read-basemap.ts';
import { basemapOfPlaces } from '../../../src/node/world/basemap-of-places.ts';
import { decodeBasemap, namesOf } from '../../../src/map/basemap/basemap.ts';
import type { GlyphFiles } from '../../../src/map/live/map-data.ts';
import { mapGlyphs } from '../../../src/node/glyphs/label-glyphs.ts';
import { BASEMAP_FILE } from '../../published-basemap.ts';
import { makePublishedIndex } from '../../published-article.ts';

const FACTS = readBasemapFacts();
const townAt = (id: string, coordinates: [number, number]): Place =>
  ({
    ...makePublishedIndex().article.places.find(({ kind }) => kind === 'settlement')!,
    id,
    name: { en: id },
    geometry: { type: 'Point', coordinates },
  }) as Place;
const mapOf = (places: readonly Place[]) => {
  const found = basemapOfPlaces({ places, languages: ['en'] }, BASEMAP_FILE, FACTS);
  if ('problems' in found) throw new Error(found.problems.join());
  return found.file;
};

describe('the base map of an article', () => {
  it('is the one finished by hand where its places lie in the countries that is about', () => {
    const { places, languages } = makePublishedIndex().article;
    expect(basemapOfPlaces({ places, languages }, BASEMAP_FILE, FACTS)).toEqual({ file: BASEMAP_FILE, notes: [] });
  });

  it('is cut around its places elsewhere, and is about the countries they lie in', () => {
    const file = mapOf([
      townAt('el-fasher', [25.35, 13.63]),
      townAt('nyala', [24.88, 12.05]),
      townAt('adre', [22.2, 13.47]),
    ]);
    expect(file.metadata.focus.map(({ id }) => id)).toEqual(['729', '148']);
    const [west, south, east, north] = file.metadata.extent;
    expect(west < 22 && east > 26 && south < 12 && north > 14).toBe(true);
  });

  it('is cut for a neighbour of those countries as well, though the map finished by hand shows it', () => {
    expect(mapOf([townAt('hama', [36.75, 35.13])])).toBe(BASEMAP_FILE);
    expect(mapOf([townAt('adana', [35.32, 37.0])]).metadata.focus.map(({ id }) => id)).toEqual(['792']);
  });

  it('is the same for the same places', () => {
    const places = [townAt('mopti', [-4.19, 14.5])];
    expect(mapOf(places)).toBe(mapOf([...places]));
  });

  it('is refused with a reason where places lie on both sides of the 180th meridian', () => {
    const places = [townAt('suva', [178.44, -18.14]), townAt('alofi', [-169.92, -19.05])];
    const found = basemapOfPlaces({ places, languages: ['en'] }, BASEMAP_FILE, FACTS);
    expect(found).toEqual({ problems: [expect.stringContaining('180th meridian')] });
  });

  it('draws borders that are not agreed as the article chooses, and its credit says which way', () => {
    const places = [townAt('simferopol', [34.1, 44.95])];
    const [usual, held] = [undefined, 'as-held' as const].map((borders) => {
      const found = basemapOfPlaces({ places, languages: ['en'], borders }, BASEMAP_FILE, FACTS);
      if ('problems' in found) throw new Error(found.problems.join());
      return found;
    });
    expect(usual?.file.metadata.credit).not.toEqual(held?.file.metadata.credit);
    expect(JSON.stringify(held?.file.metadata.credit)).toMatch(/held/);
    expect(usual?.file.metadata.focus).not.toEqual(held?.file.metadata.focus);
  });

  it('comes with the glyphs of every label, each in the weight the style gives it', async () => {
    const file = mapOf([townAt('el-fasher', [25.35, 13.63])]);
    const { article } = makePublishedIndex();
    const glyphs = await mapGlyphs(file, { ...article, places: [] });
    const labels = decodeBasemap(file)['country-labels'].features.map(({ properties }) => properties);
    expect(labels.some(({ of }) => of === 'focus')).toBe(true);
    for (const label of labels) {
      const stack = label.of === 'focus' ? 'plex-600' : 'plex-400';
      for (const letter of namesOf(label, ['en']).join(''))
        expect(codePoints(glyphs, stack), letter).toContain(letter.codePointAt(0));
    }
  });
});

/** The code points in the glyph files of a font stack. */
function codePoints(glyphs: GlyphFiles, stack: string): readonly number[] {
  const ids: number[] = [];
  for (const [path, base64] of Object.entries(glyphs))
    if (path.startsWith(`${stack}/`))
      new Pbf(Buffer.from(base64, 'base64')).readFields((tag, _, pbf) => {
        if (tag !== 1) return;
        pbf.readMessage((field) => {
          if (field === 3) pbf.readMessage((inner) => inner === 1 && ids.push(pbf.readVarint()), null);
        }, null);
      }, null);
  return ids;
}
