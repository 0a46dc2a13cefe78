import { describe, expect, it } from 'vitest';
import { isNameIn, scriptsAmong } from '../../../src/node/world/one-script.ts';

describe('a name on a map', () => {
  it('has letters of the script of its language only', () => {
    const right = [
      ['Харків', 'uk'],
      ['Kharkiv', 'en'],
      ['الفاشر', 'ar'],
      ['חיפה', 'he'],
      ['ရန်ကုန်', 'my'],
      ['東京', 'ja'],
    ];
    for (const [name = '', language = ''] of right) expect([name, isNameIn(name, language)]).toEqual([name, true]);
    const wrong = [
      ['Kharkiv', 'uk'],
      ['Харків', 'en'],
      ['الفاشر Fasher', 'ar'],
      ['', 'en'],
      ['1234', 'en'],
    ];
    for (const [name = '', language = ''] of wrong) expect([name, isNameIn(name, language)]).toEqual([name, false]);
  });

  it('has no brackets and no marks of direction', () => {
    expect(isNameIn('زالنجي (مدينة)', 'ar')).toBe(false);
    expect(isNameIn('\u200eالبصرة', 'ar')).toBe(false);
  });
});

describe('the scripts among labels', () => {
  it('are told by their codes', () => {
    expect(scriptsAmong(['Kyiv', 'Київ', 'London'])).toEqual(['Latn', 'Cyrl']);
    expect(scriptsAmong(['بغداد'])).toEqual(['Arab']);
  });
});
