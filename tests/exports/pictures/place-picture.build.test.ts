import { describe, expect, it } from 'vitest';
import { closestZoomOf } from '../../../src/map/geometry/place-bounds.ts';
import { picturedPlaces } from '../../../src/core/site/picture-files.ts';
import { type ArticleIndex, indexArticle } from '../../../src/core/article/article-index.ts';
import { type Passage } from '../../../src/core/article/article.ts';
import { summarisePlace } from '../../../src/core/article/place-summary.ts';
import { attributionIn } from '../../../src/core/article/attribution.ts';
import { PICTURE_FORMATS, SOCIAL_FORMAT } from '../../../src/exports/pictures/picture-formats.ts';
import { textWidth } from '../../../src/exports/pictures/text-to-paths.ts';
import { heightOfAll } from '../../../src/exports/pictures/text-block.tsx';
import { inQuotes, withoutIsolates } from '../../../src/core/i18n/format.ts';
import { allMessages } from '../../../src/core/i18n/all-messages.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { makePublishedIndex } from '../../published-article.ts';
import { makePublishedBasemap } from '../../published-basemap.ts';
import { LETTERING, makeSetting, NARROW_ROOMS as ROOMS, placeOf, textOf, wholeMap } from './drawn-pictures.ts';
import { LANGUAGES } from '../../published-pages.ts';
import type { PublishedLanguage as Language } from '../../published-pages.ts';
import { inEnglish } from '../../published-pages.ts';
import { inLanguage } from '../../../src/core/article/article-languages.ts';

const INDEX = makePublishedIndex();
const PLACES = picturedPlaces(INDEX);

function wordsOf(language: Language, id: string, room = ROOMS[0]!, index: ArticleIndex = INDEX) {
  return placeOf(makeSetting(language, index), id).wordsIn(room);
}

/** The published article with one of its passages changed. */
function withPassage(id: string, change: Partial<Passage>): ArticleIndex {
  const passages = INDEX.article.passages.map((passage) => (passage.id === id ? { ...passage, ...change } : passage));
  return indexArticle({ ...INDEX.article, passages });
}

const firstPassage = (id: string) => summarisePlace(INDEX, id)!.passages[0]!;

describe.each(LANGUAGES)('the text in a picture of a place, in %s', (language) => {
  const messages = messagesFor(language);

  it('has the attribution before the quotation, then its standing, then the precision', () => {
    for (const { id, name } of PLACES) {
      const text = textOf(wordsOf(language, id));
      const { translation, quote } = firstPassage(id);
      const order = [
        inLanguage(name, language),
        inLanguage(INDEX.voice(firstPassage(id).voices[0]!).name, language),
        inQuotes(language === 'en' ? inEnglish(translation) : quote, allMessages(language).formats),
        messages.paragraph(firstPassage(id).paragraph),
      ].map((part) => text.indexOf(part));
      expect(
        order.every((at) => at >= 0),
        text,
      ).toBe(true);
      expect(order, id).toEqual([...order].sort((a, b) => a - b));
    }
  });

  it('never lacks the caution of an allegation, nor the precision of a place', () => {
    for (const room of ROOMS)
      for (const { id } of PLACES) {
        const text = textOf(wordsOf(language, id, room));
        const { note } = firstPassage(id);
        if (note) expect(text).toContain(`${messages.caution}: ${note[language]}`);
        const { place, isReference } = summarisePlace(INDEX, id)!;
        if (isReference || place.default === 'hidden') continue;
        expect(text).toContain(withoutIsolates(messages.precisionSentence(place.kind, place.uncertaintyKm)));
      }
  });

  it('fits its room: no line is too wide for it, no block too low', () => {
    for (const room of ROOMS)
      for (const { id } of PLACES) {
        const blocks = wordsOf(language, id, room);
        expect(heightOfAll(blocks), id).toBeLessThanOrEqual(room.height);
        for (const { lines, size } of blocks)
          for (const line of lines) expect(textWidth(LETTERING, line, size), id).toBeLessThanOrEqual(room.width);
      }
  });

  it('gives the number of further passages about the place, if there are any', () => {
    for (const { id } of PLACES) {
      const more = summarisePlace(INDEX, id)!.passages.length - 1;
      const text = textOf(wordsOf(language, id));
      if (more > 0) expect(text).toContain(allMessages(language).pictures.morePassages(more));
      else expect(text).not.toContain('+');
    }
  });

  it('truncates a long quotation at a word, inside its quotation marks, with an ellipsis', () => {
    const long = Array.from({ length: 12 }, () => firstPassage('kirkuk').quote).join(' ');
    const translation = { en: Array.from({ length: 12 }, () => firstPassage('kirkuk').translation.en).join(' ') };
    const index = withPassage(firstPassage('kirkuk').id, { quote: long, translation });
    for (const room of ROOMS) {
      const blocks = wordsOf(language, 'kirkuk', room, index);
      expect(heightOfAll(blocks)).toBeLessThanOrEqual(room.height);
      const [, cut = ''] = (language === 'ar' ? /«([^»]*…)»/ : /“([^”]*…)”/).exec(textOf(blocks)) ?? [];
      expect(cut.length).toBeGreaterThan(20);
      const whole = language === 'ar' ? long : translation.en;
      expect(whole.startsWith(cut.slice(0, -1))).toBe(true);
      expect(whole.charAt(cut.length - 1)).toMatch(/[\s،,؛;:.]/);
    }
  });

  it('has an alternative text in the same order', () => {
    for (const { id, name } of PLACES) {
      const { alt } = placeOf(makeSetting(language), id);
      const { quote, translation } = firstPassage(id);
      const order = [
        inLanguage(name, language),
        inLanguage(INDEX.voice(firstPassage(id).voices[0]!).name, language),
        language === 'en' ? inEnglish(translation) : quote,
        messages.whoAndHow(attributionIn(INDEX, firstPassage(id))),
      ].map((part) => alt.indexOf(part));
      expect(
        order.every((at) => at >= 0),
        alt,
      ).toBe(true);
      expect(order, alt).toEqual([...order].sort((a, b) => a - b));
      expect(alt).toBe(withoutIsolates(alt));
      if (language === 'en') expect(alt).toContain(`[${messages.ourTranslation}]`);
    }
  });
});

describe('a picture of a place', () => {
  it('zooms no closer than the reader, and has one selected place', () => {
    for (const { id } of PLACES) {
      const subject = placeOf(makeSetting('ar'), id);
      expect(subject.closest).toBe(closestZoomOf(INDEX.place(id)!, makePublishedBasemap().metadata));
      expect(subject.places.filter(({ isSelected }) => isSelected).map(({ place }) => place.id)).toEqual([id]);
    }
  });

  it('quotes a pull quote only if there is no other passage', () => {
    const first = firstPassage('tarmiyah-district');
    const index = withPassage(first.id, { repeats: summarisePlace(INDEX, 'tarmiyah-district')!.passages[1]!.id });
    expect(textOf(wordsOf('ar', 'tarmiyah-district', ROOMS[0]!, index))).not.toContain(first.quote);
  });

  it('exists for every place on the map with a passage, and for no place that is only a label', () => {
    expect(PLACES.map(({ id }) => id)).toContain('kirkuk');
    expect(PLACES.filter(({ geometry }) => geometry === null)).toEqual([]);
    expect(picturedPlaces(INDEX, 3)).toHaveLength(3);
  });
});

describe.each(LANGUAGES)('the text in a picture of the whole map, in %s', (language) => {
  const setting = makeSetting(language);
  const { article } = INDEX;

  it('has the title, the numbers of passages and sources, and the source most rest on', () => {
    const text = textOf(wholeMap(setting).wordsIn(ROOMS[0]!));
    expect(text).toContain(article.title[language]);
    expect(text).toContain(messagesFor(language).passages(article.passages.length));
    expect(text).toContain('24');
  });

  it('fits its room in every shape, with a title of four lines at most', () => {
    const small = { width: SOCIAL_FORMAT.words.stand === 'beside' ? 364 : 0, height: 480, letters: 1.1 };
    for (const [room, hasKey] of [...ROOMS.map((each) => [each, true] as const), [small, false] as const]) {
      const blocks = wholeMap(setting, { hasKey }).wordsIn(room);
      expect(heightOfAll(blocks)).toBeLessThanOrEqual(room.height);
      expect(blocks[0]?.lines.length).toBeLessThanOrEqual(4);
    }
  });

  it('truncates a title that fits in no picture', () => {
    const title = { ar: `${article.title.ar} `.repeat(20).trim(), en: `${article.title.en} `.repeat(20).trim() };
    const blocks = wholeMap(makeSetting(language, indexArticle({ ...article, title }))).wordsIn(ROOMS[0]!);
    expect(heightOfAll(blocks)).toBeLessThanOrEqual(ROOMS[0]!.height);
    expect(textOf(blocks)).toContain('…');
  });

  it('has room in every shape of picture', () => {
    for (const { words, width, height } of [...Object.values(PICTURE_FORMATS), SOCIAL_FORMAT]) {
      if (words.stand === 'beside') expect(words.width).toBeLessThan(width / 2);
      else expect(words.height).toBeLessThan(height * 0.6);
    }
  });
});
