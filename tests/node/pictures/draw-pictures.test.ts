import { describe, expect, it } from 'vitest';
import { drawPictures } from '../../../src/node/pictures/draw-pictures.tsx';
import { pictureFonts } from '../../../src/node/pictures/font-lettering.ts';
import { PICTURE_SHAPES } from '../../../src/core/site/picture-files.ts';

import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { ROOT } from '../../exports/pictures/drawn-pictures.ts';
import { makePublished, makePublishedScenes } from '../../published-article.ts';
import { LANGUAGES } from '../../published-pages.ts';

const article = makePublished().article!;
const SCENES = makePublishedScenes().slice(-2);
const fonts = await pictureFonts(ROOT);

describe('the pictures of an article', () => {
  const pictures = [...drawPictures(ROOT, article, fonts, { mostPlaces: 1, scenes: SCENES })];

  it('are, in each language, the social card, the whole map in every shape, and each place and scene in every shape', () => {
    for (const language of LANGUAGES) {
      const own = pictures.filter((picture) => picture.language === language);
      expect(
        own.filter(({ place, scene }) => place === undefined && scene === undefined).map(({ shape }) => shape),
      ).toEqual(['social', '1200x675', '1080x1080', 'a4']);
      expect(own.filter(({ place }) => place !== undefined)).toHaveLength(3);
      const scenes = own.filter(({ scene }) => scene !== undefined);
      expect(scenes.map(({ title }) => title)).toEqual(
        SCENES.flatMap(({ title }) => PICTURE_SHAPES.map(() => title[language])),
      );
    }
  });

  it('credit the outlet and the base map, with their licences', () => {
    for (const { credit, language } of pictures) {
      for (const part of [
        article.outlet[language],
        article.credit[language],
        messagesFor(language).product,
        'GeoNames',
      ])
        expect(credit).toContain(part);
      expect(credit).not.toMatch(/[\u2066-\u2069]/);
    }
  });
});

describe('an article without a place on the map', () => {
  const bare = {
    ...article,
    places: [],
    passages: article.passages.slice(0, 1).map((passage) => ({ ...passage, places: [] })),
  };

  it('has pictures of the base map with its texts', () => {
    const pictures = [...drawPictures(ROOT, bare, fonts)];
    expect(pictures).toHaveLength(8);
    for (const { svg } of pictures) expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
});
