import { describe, expect, it } from 'vitest';
import { attributionOf, plainMessage } from '../../../src/core/i18n/attribution-line.ts';

import { makePublishedReading } from '../../published-article.ts';
import { makeSmallReading, passageOf } from '../../small-article.ts';
import { LANGUAGES } from '../../published-pages.ts';
import { inArabic } from '../../published-pages.ts';

const inWords = (context: ReturnType<typeof makeSmallReading>, id = 'p1') =>
  plainMessage(attributionOf(context, passageOf(context, id)));

describe('the attribution', () => {
  it('gives the name of the voice, says that it is unnamed, and gives its medium', () => {
    expect(inWords(makeSmallReading('ar'))).toBe('صيّاد لم يُكشف اسمه، لـ«الساحل»');
    expect(inWords(makeSmallReading('en'))).toBe('A fisher, unnamed, to The Coast');
  });

  it('says that several voices are unnamed, and only gives the name of a named one', () => {
    expect(inWords(makeSmallReading('ar', { voices: ['neighbours'] }))).toBe('جيرانه لم تُكشف أسماؤهم');
    expect(inWords(makeSmallReading('en', { voices: ['mayor'] }))).toBe('The mayor');
  });

  it('is a chain from the nearest speaker to the voice that passes the words on', () => {
    const chain = { voices: ['neighbours', 'fisher'] };
    expect(inWords(makeSmallReading('ar', chain))).toBe('جيرانه لم تُكشف أسماؤهم، بحسب صيّاد لم يُكشف اسمه، لـ«الساحل»');
    expect(inWords(makeSmallReading('en', chain))).toBe(
      'His neighbours, unnamed, as passed on by a fisher, unnamed, to The Coast',
    );
  });

  it('uses the medium of the statement rather than that of the voice', () => {
    const through = { ar: 'في رسالة', en: 'in a letter' };
    expect(inWords(makeSmallReading('en', { through }))).toBe('A fisher, unnamed, in a letter');
  });

  it('emphasises names and sets media apart, so that neither reorders the line', () => {
    const context = makeSmallReading('ar');
    const parts = attributionOf(context, passageOf(context));
    expect(parts).toContainEqual({ strong: 'صيّاد' });
    expect(parts).toContainEqual({ data: 'لـ«الساحل»' });
  });
});

describe('a pull quote', () => {
  it('names the outlet that printed it and the voice whose words it repeats', () => {
    expect(inWords(makeSmallReading('ar'), 'p2')).toBe('الساحل، في اقتباس بارز يرجع إلى صيّاد لم يُكشف اسمه، لـ«الساحل»');
    expect(inWords(makeSmallReading('en'), 'p2')).toBe(
      'The Coast, in a pull quote that goes back to a fisher, unnamed, to The Coast',
    );
  });

  it('is not called unattributed if it names its voice in print', () => {
    for (const language of LANGUAGES) {
      const context = makePublishedReading(language);
      for (const passage of context.index.article.passages) {
        if (passage.repeats === undefined) continue;
        const names = passage.voices.map((id) => inArabic(context.index.voice(id).name));
        const isAttributed = names.some((name) => `${passage.prefix}${passage.quote}`.includes(name));
        const line = plainMessage(attributionOf(context, passage));
        if (isAttributed) expect(line, passage.id).not.toMatch(/بلا نسبة|without attribution/);
      }
    }
  });
});

describe('the published article', () => {
  it('says in every attribution to its one source that he is unnamed', () => {
    const context = makePublishedReading('ar');
    for (const passage of context.index.article.passages) {
      const line = plainMessage(attributionOf(context, passage));
      if (passage.voices.includes('intelligence-source'))
        expect(line).toContain('مصدر استخباري عسكري عراقي لم يُكشف اسمه');
    }
  });

  it('attributes the horses to the police, passed on by the source', () => {
    const context = makePublishedReading('en');
    expect(inWords(context, 'p20-horses')).toMatch(
      /^Colleagues .*Federal Police, unnamed, as passed on by an Iraqi military intelligence source, unnamed, /,
    );
  });
});
