import { describe, expect, it } from 'vitest';
import { citationOf, PlacePictures } from '../../../src/views/cards/card-actions.tsx';
import { makePublishedReading } from '../../published-article.ts';
import { makeSmallReading, passageOf } from '../../small-article.ts';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { offeredPictures } from '../../../src/core/site/picture-files.ts';
import { LANGUAGES } from '../../published-pages.ts';

const ADDRESS = 'https://site.example/#place=harbour&passage=p1';

describe('a copied citation', () => {
  it('in Arabic has attribution and standing, then the quotation, where it was printed, and its address', () => {
    const context = makeSmallReading('ar');
    expect(citationOf(context, passageOf(context), ADDRESS)).toBe(
      [
        'صيّاد لم يُكشف اسمه، لـ«الساحل» (مصدر لم يُكشف اسمه، قول):',
        '«القوارب لا تخرج ليلًا من المرسى»',
        '«المرسى»، الساحل، 5 آذار/مارس 2020، الفقرة 3',
        ADDRESS,
      ].join('\n'),
    );
  });

  it('in English has the attribution first: our translation, labelled as ours, then the printed quotation', () => {
    const context = makeSmallReading('en');
    expect(citationOf(context, passageOf(context), ADDRESS)).toBe(
      [
        'A fisher, unnamed, to The Coast (Unnamed source, statement):',
        '“boats do not leave the harbour at night” (translation: Mawdi)',
        '«القوارب لا تخرج ليلًا من المرسى»',
        '“The harbour”, The Coast, 5 March 2020, paragraph 3',
        ADDRESS,
      ].join('\n'),
    );
  });

  it('has every quotation of the published article unchanged', () => {
    for (const language of ['ar', 'en'] as const) {
      const context = makePublishedReading(language);
      for (const passage of context.index.article.passages) {
        const lines = citationOf(context, passage, ADDRESS).split('\n');
        expect(lines).toContain(`«${passage.quote}»`);
        expect(lines.at(-1)).toBe(ADDRESS);
        const caution = passage.note ? 1 : 0;
        expect(lines).toHaveLength((language === 'ar' ? 4 : 5) + caution);
      }
    }
  });

  it('of an accusation contains its caution', () => {
    for (const language of ['ar', 'en'] as const) {
      const context = makePublishedReading(language);
      const accusation = context.index.article.passages.find(({ standing }) => standing === 'alleged')!;
      expect(citationOf(context, accusation, ADDRESS)).toContain(
        `${context.messages.caution}: ${accusation.note?.[language]}`,
      );
    }
  });
});

describe.each(LANGUAGES)('the pictures of a place in %s', (language) => {
  const pictures = offeredPictures(language, 'kirkuk');
  const markup = renderToString(h(PlacePictures, { context: makePublishedReading(language), pictures, base: '../' }));

  it('are offered as files, with aspect ratios isolated from the direction of the text', () => {
    expect(pictures.length).toBeGreaterThan(1);
    for (const { path } of pictures) expect(markup).toContain(`href="../${path}" download>`);
    const { pictureShapes } = makePublishedReading(language).messages;
    for (const name of [...Object.values(pictureShapes).map((shape) => `${shape} PNG`), 'SVG'])
      expect(markup).toContain(`>${name}</a>`);
  });
});
