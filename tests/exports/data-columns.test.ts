import { describe, expect, it } from 'vitest';
import { attributionOf, plainMessage } from '../../src/core/i18n/attribution-line.ts';
import { attributionText } from '../../src/exports/attribution-text.ts';
import { mentionsOf } from '../../src/exports/data-columns.ts';
import { fileAddress, passageAddress, placeAddress } from '../../src/core/site/site-paths.ts';

import { viewFromFragment } from '../../src/core/state/view-address.ts';
import { makePublishedIndex, makePublishedReading } from '../published-article.ts';
import { firstPassage, indexWith, indexWithPassage, SITE } from './exported-article.ts';
import { LANGUAGES } from '../published-pages.ts';

const INDEX = makePublishedIndex();

describe('the messages of exported files', () => {
  it.each(LANGUAGES)('attribute every passage as its card does, in %s', (language) => {
    const context = makePublishedReading(language);
    for (const passage of INDEX.article.passages) {
      expect(attributionText(INDEX, passage, language)).toBe(plainMessage(attributionOf(context, passage)));
    }
  });

  it('name the medium of a statement rather than the usual one of its voice', () => {
    const index = indexWithPassage({ through: { ar: 'في تغريدة', en: 'in a tweet' } });
    expect(attributionText(index, firstPassage(index), 'en')).toBe('A fisher, unnamed, in a tweet');
  });
});

describe('a mention', () => {
  it('of one place, named twice in a passage, is two rows with their own ids', () => {
    const mention = { place: 'harbour', words: 'من المرسى', relation: 'around' } as const;
    const index = indexWithPassage({ places: [mention, { ...mention, words: 'المرسى', relation: 'at' }] });
    const ids = mentionsOf(index, SITE).map(({ row }) => row['id']);
    expect(ids).toEqual(['p1.1', 'p1.2', 'p2.1']);
  });

  it('gives its uncertainty in metres, as Darwin Core does', () => {
    const [mention] = mentionsOf(indexWithPassage({}), SITE);
    expect(mention?.row).toMatchObject({ uncertaintyKm: 4, coordinateUncertaintyInMeters: 4000, where_prec: 3 });
  });

  it('names our translations as ours in their columns', () => {
    const [mention] = mentionsOf(INDEX, SITE);
    const translated = Object.keys(mention?.row ?? {}).filter((column) => /translation/i.test(column));
    expect(translated).toEqual(['ourTranslationEn', 'ourTranslationOfDateEn', 'ourTranslationOfLocalityEn']);
  });
});

describe('the ACLED event type', () => {
  const topic = { label: { ar: 'موضوع', en: 'A topic' }, colour: 1, icon: 'M2 2h12' } as const;
  const { article } = indexWithPassage({});
  const typesOf = (...topics: string[]) => {
    const passages = article.passages.map((passage) => ({ ...passage, topics }));
    const index = indexWith({
      topics: [
        {
          ...topic,
          id: 'fighting',
          acled: 'Battles',
          narrower: [{ id: 'shelling', acled: 'Explosions/Remote violence' }, { id: 'siege' }],
        },
        { ...topic, id: 'market' },
      ],
      passages,
    });
    return mentionsOf(index, SITE)[0]?.row['acledEventType'];
  };

  it('is that of the topic, or that of the narrower topic if it has its own', () => {
    expect(typesOf('fighting')).toBe('Battles');
    expect(typesOf('shelling')).toBe('Explosions/Remote violence');
    expect(typesOf('siege')).toBe('Battles');
  });

  it('is listed once for all topics that have it, and not at all if none has one', () => {
    expect(typesOf('siege', 'market', 'shelling', 'fighting')).toBe('Battles; Explosions/Remote violence');
    expect(typesOf('market')).toBeNull();
  });
});

describe('an address', () => {
  it('opens the page at its passage or its place', () => {
    for (const passage of INDEX.article.passages) {
      const fragment = passageAddress(SITE, passage, 'ar').slice(SITE.base.length);
      expect(viewFromFragment(INDEX, fragment).passage).toBe(passage.id);
    }
    for (const place of INDEX.article.places) {
      const fragment = placeAddress(SITE, place, 'en').slice(SITE.base.length + 'en/'.length);
      expect(viewFromFragment(INDEX, fragment).place).toBe(place.id);
    }
  });

  it('is relative if the address of the site is unknown', () => {
    expect(passageAddress({ ...SITE, base: '' }, { ...firstPassage(INDEX), id: 'p1' }, 'en')).toBe('en/#passage=p1');
    expect(fileAddress(SITE, 'article.json')).toBe('https://site.example/map/articles/harbour-2020/article.json');
  });
});
