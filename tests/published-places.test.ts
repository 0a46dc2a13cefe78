import { describe, expect, it } from 'vitest';
import type { Place, Text } from '../src/core/article/article.ts';
import { summarisePlace } from '../src/core/article/place-summary.ts';
import { makePublishedIndex } from './published-article.ts';
import { inLanguage } from '../src/core/article/article-languages.ts';

const INDEX = makePublishedIndex();
const { article } = INDEX;
const ARABIC = /[\u0600-\u06ff]/;

function placeOf(id: string): Place {
  const place = INDEX.place(id);
  expect(place, id).toBeDefined();
  return place!;
}

/** Identifiers someone looked up, and no others. */
const VERIFIED: Readonly<Record<string, Place['ids']>> = {
  iraq: { geonames: 99237, wikidata: 'Q796' },
  syria: { geonames: 163843, wikidata: 'Q858' },
  iran: { geonames: 130758, wikidata: 'Q794' },
  'border-iraq-syria': {},
  mosul: { geonames: 99072, wikidata: 'Q83317' },
  kirkuk: { geonames: 94787, wikidata: 'Q173310' },
  'road-baghdad-kirkuk': {},
  'tarmiyah-district': { geonames: 9166569 },
  'tarmiyah-town': { geonames: 98403 },
  'northern-axis': {},
  'rural-baghdad': {},
  baghdad: { geonames: 98182, wikidata: 'Q1530' },
  diyala: { geonames: 96965, wikidata: 'Q217075' },
  baqubah: { geonames: 97990, wikidata: 'Q270821' },
  manbij: { geonames: 167357 },
};

describe('the places', () => {
  it('are those the article allows, by verified ids', () => {
    expect(Object.fromEntries(article.places.map(({ id, ids }) => [id, ids]))).toEqual(VERIFIED);
  });

  it('are never drawn finer than the words: nothing coarse is a point', () => {
    const points = article.places.filter(({ geometry }) => geometry?.type === 'Point');
    expect(new Set(points.map(({ precision }) => precision))).toEqual(new Set(['settlement']));
    expect(points.map(({ id }) => id).sort()).toEqual(
      ['baghdad', 'baqubah', 'kirkuk', 'manbij', 'mosul', 'tarmiyah-town'].sort(),
    );
    expect(placeOf('tarmiyah-district')).toMatchObject({ precision: 'district', geometry: { type: 'Polygon' } });
    expect(placeOf('road-baghdad-kirkuk')).toMatchObject({ precision: 'vague', uncertaintyKm: 5 });
  });

  it('put Baqubah where it is, not where the gazetteer now has it', () => {
    expect(placeOf('baqubah').geometry).toEqual({ type: 'Point', coordinates: [44.6437, 33.7466] });
  });

  it('show Manbij only when asked: it stands in the headline of another article', () => {
    expect(article.places.filter((place) => place.default === 'hidden').map(({ id }) => id)).toEqual(['manbij']);
    expect(INDEX.passagesOf('manbij').map(({ paragraph }) => paragraph)).toEqual([8]);
  });

  it('name Iran as a neighbour, the site of nothing', () => {
    const relations = INDEX.passagesOf('iran').flatMap(({ places }) => places.filter(({ place }) => place === 'iran'));
    expect(relations.map(({ relation }) => relation)).toEqual(['neighbour']);
    expect(summarisePlace(INDEX, 'iran')?.isReference).toBe(true);
    expect(placeOf('iran').geometry).toBeNull();
  });

  it('bear names without brackets, and say where their outline is from', () => {
    for (const { id, name, geometrySource, uncertaintyKm } of article.places) {
      expect(Object.values(name).join(), id).not.toMatch(/[()[\]{}]/);
      expect(geometrySource, id).not.toBe('');
      expect(uncertaintyKm, id).toBeGreaterThan(0);
    }
  });
});

describe('our own words', () => {
  /** Everything we wrote about the article, without what stands between quotation marks. */
  const own = (language: 'ar' | 'en') => {
    const written: readonly (Text | undefined)[] = [
      article.credit,
      article.titleSource,
      ...article.voices.flatMap(({ name, through }) => [name, through]),
      ...article.places.map(({ name }) => name),
      ...article.passages.flatMap(({ note, unmapped, through, when }) => [note, unmapped, through, when?.note]),
    ];
    return written.flatMap((text) => (text ? [inLanguage(text, language).replace(/«[^»]*»|“[^”]*”/g, '')] : []));
  };

  it('in Arabic name the organisation «تنظيم داعش», and blame no people', () => {
    expect(own('ar').length).toBeGreaterThan(60);
    for (const text of own('ar')) {
      expect(text).not.toMatch(/(?<!تنظيم )داعش|الدولة الإسلامية|الأكراد|الكرد/);
      expect(text).toMatch(/[\u0600-\u06ff]|^$/);
    }
  });

  it('in English say IS, and never “the Kurds”', () => {
    for (const text of own('en')) {
      expect(text).not.toMatch(/\bKurds?\b|\bKurdish\b|\bDaesh\b|\bISI[SL]\b/i);
      expect(text).not.toMatch(ARABIC);
    }
    expect(article.title.en).not.toMatch(/\bISI[SL]\b|Kurd/);
  });

  it('never speak of the source as of many', () => {
    for (const text of own('ar')) expect(text).not.toMatch(/مصادر (استخباري|أمني|عسكري)/);
    for (const text of own('en')) expect(text).not.toMatch(/\b(intelligence|security|military) sources\b/i);
  });

  it('speak of what was printed, never of today', () => {
    for (const text of own('en')) expect(text).not.toMatch(/\b(today|currently|nowadays|at present)\b/i);
    for (const text of own('ar')) expect(text).not.toMatch(/حاليًّ?ا|اليوم|في الوقت الحاضر/);
  });
});
