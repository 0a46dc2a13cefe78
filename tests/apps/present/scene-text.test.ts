import { describe, expect, it } from 'vitest';
import { plainMessage } from '../../../src/core/i18n/attribution-line.ts';
import { attributionLines } from '../../../src/apps/present/scene-text.tsx';
import { present as arPresent } from '../../../src/core/i18n/ar/present.ts';
import { present as enPresent } from '../../../src/core/i18n/en/present.ts';
import { makeSmallReading, passageOf } from '../../small-article.ts';

const lines = (context: ReturnType<typeof makeSmallReading>, id = 'p1') =>
  attributionLines(context, context.language === 'ar' ? arPresent : enPresent, passageOf(context, id)).map(
    plainMessage,
  );

describe('the attribution chain of a scene', () => {
  it('has a line for each speaker, the nearest first, then outlet and date', () => {
    const chain = { voices: ['neighbours', 'fisher'] };
    expect(lines(makeSmallReading('ar', chain))).toEqual([
      'جيرانه لم تُكشف أسماؤهم',
      'بحسب صيّاد لم يُكشف اسمه',
      'لـ«الساحل» (نُشر في 5 آذار 2020)',
    ]);
    expect(lines(makeSmallReading('en', chain))).toEqual([
      'His neighbours, unnamed',
      'as passed on by a fisher, unnamed',
      'to The Coast (published 5 March 2020)',
    ]);
  });

  it('identifies a pull quote and the speaker it repeats', () => {
    expect(lines(makeSmallReading('en'), 'p2')).toEqual([
      'The Coast, in a pull quote',
      'that goes back to a fisher, unnamed',
      'printed by The Coast, 5 March 2020',
    ]);
  });

  it('names only the outlet for the outlet’s own words', () => {
    expect(lines(makeSmallReading('en', { voices: ['coast'] }))).toEqual([
      'The Coast',
      'printed by The Coast, 5 March 2020',
    ]);
  });

  it('has a line of its own for a medium other than the outlet', () => {
    const through = { ar: 'في رسالة', en: 'in a letter' };
    expect(lines(makeSmallReading('en', { voices: ['mayor'], through }))).toEqual([
      'The mayor',
      'in a letter',
      'printed by The Coast, 5 March 2020',
    ]);
  });
});
