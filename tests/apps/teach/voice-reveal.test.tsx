import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { PassageToTell } from '../../../src/core/article/lesson.ts';
import { WholeSentence } from '../../../src/apps/teach/voice-reveal.tsx';
import { TEACH_MESSAGES } from '../../../src/core/i18n/written-messages.ts';
import { makePublishedReading } from '../../published-article.ts';

const shown = (language: 'ar' | 'en', passage: PassageToTell) =>
  renderToString(
    h(WholeSentence, {
      reading: { ...makePublishedReading(language), teach: TEACH_MESSAGES[language] },
      shown: passage,
    }),
  );
const textOf = (markup: string) => markup.replace(/<[^>]+>/g, '');

const HORSES: PassageToTell = {
  passage: 'p20-horses',
  words: 'الطريق السريع ليلًا يشهد تحركات واضحة لعناصر التنظيم الذين يستخدمون الخيل للتنقل',
  translation: { en: '' },
  cues: ['الشرطة الاتحادية', 'ولي زملاء'],
};

describe('the whole sentence, once the answer is shown', () => {
  it('is the quotation to the letter, with the words that reveal its source marked in the order of print', () => {
    const markup = shown('ar', HORSES);
    const { quote } = makePublishedReading('ar').index.passage('p20-horses')!;
    expect(textOf(markup)).toContain(quote);
    expect([...markup.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, cue]) => cue)).toEqual([
      'ولي زملاء',
      'الشرطة الاتحادية',
    ]);
  });

  it('has our translation below it for who reads English', () => {
    const { translation } = makePublishedReading('en').index.passage('p20-horses')!;
    expect(textOf(shown('en', HORSES))).toContain(translation.en);
  });

  it('is not shown again where all of it was', () => {
    expect(shown('ar', { passage: 'p12-strikes' })).toBe('');
  });
});
