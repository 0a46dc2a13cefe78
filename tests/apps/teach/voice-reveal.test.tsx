import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { PassageToTell } from '../../../src/core/article/lesson.ts';
import { WholeSentence } from '../../../src/apps/teach/voice-reveal.tsx';
import { allMessages } from '../../../src/core/i18n/all-messages.ts';
import { makePublishedReading } from '../../published-article.ts';

const shown = (language: 'ar' | 'en', passage: PassageToTell) =>
  renderToString(
    h(WholeSentence, {
      context: { ...makePublishedReading(language), teach: allMessages(language).teach },
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

describe('the full quotation, with the answer', () => {
  it('is the printed text unchanged, with the words that reveal its source highlighted in printed order', () => {
    const markup = shown('ar', HORSES);
    const { quote } = makePublishedReading('ar').index.passage('p20-horses')!;
    expect(textOf(markup)).toContain(quote);
    expect([...markup.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, cue]) => cue)).toEqual([
      'ولي زملاء',
      'الشرطة الاتحادية',
    ]);
  });

  it('has our translation below it in English', () => {
    const { translation } = makePublishedReading('en').index.passage('p20-horses')!;
    expect(textOf(shown('en', HORSES))).toContain(translation.en);
  });

  it('is left out where the class saw all of it', () => {
    expect(shown('ar', { passage: 'p12-strikes' })).toBe('');
  });
});
