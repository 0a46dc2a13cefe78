import { describe, expect, it } from 'vitest';
import {
  directionOf,
  inInterface,
  interfaceLanguage,
  isLanguageTag,
  isRightToLeft,
  ownName,
  pageDirection,
  scriptOf,
} from '../../../src/core/text/languages.ts';
import { listSeparator } from '../../../src/core/i18n/format.ts';
import { allMessages } from '../../../src/core/i18n/all-messages.ts';
import { nameOfLanguage } from '../../../src/core/i18n/language-name.ts';

describe('the language of an article', () => {
  it('has the direction of its script', () => {
    for (const language of ['ar', 'he', 'fa', 'ckb', 'ur', 'ps', 'yi', 'dv', 'az-Arab'])
      expect(directionOf(language), language).toBe('rtl');
    for (const language of ['en', 'fr', 'uk', 'my', 'am', 'zh', 'hi', 'ku', 'az'])
      expect(directionOf(language), language).toBe('ltr');
    expect(['uk', 'my', 'he', 'ckb'].map(scriptOf)).toEqual(['Cyrl', 'Mymr', 'Hebr', 'Arab']);
  });

  it('is named in the language of the reader, and in its own language in links', () => {
    expect(nameOfLanguage('he', allMessages('en').formats)).toBe('Hebrew');
    expect(nameOfLanguage('fr', allMessages('ar').formats)).toBe('الفرنسية');
    expect(nameOfLanguage('en', allMessages('ar').formats)).toBe('الإنكليزية');
    expect(['ar', 'en', 'fr', 'he'].map(ownName)).toEqual(['العربية', 'English', 'français', 'עברית']);
  });

  it('has a BCP 47 tag in its recommended form', () => {
    for (const tag of ['ar', 'pt-BR', 'zh-Hant', 'ckb']) expect(isLanguageTag(tag), tag).toBe(true);
    for (const tag of ['', 'pt_BR', 'pt-br', 'AR', 'english language', '__proto__', '../x', 'a'])
      expect(isLanguageTag(tag), tag).toBe(false);
  });
});

describe('the language of the interface', () => {
  it('is that of the page, its primary subtag, or English', () => {
    expect(['ar', 'en', 'ar-SY', 'en-GB', 'fr-CA', 'sw', 'constructor'].map(interfaceLanguage)).toEqual([
      ...['ar', 'en', 'ar', 'en', 'fr', 'en', 'en'],
    ]);
    expect(inInterface({ ar: 'a', en: 'b' }, 'sw')).toBe('b');
  });

  it('determines the direction and the list separator of the page', () => {
    expect(['ar', 'en', 'ur'].map(pageDirection)).toEqual(['rtl', 'ltr', 'ltr']);
    expect(isRightToLeft('ar-IQ')).toBe(true);
    expect(['ar', 'en'].map((language) => listSeparator(allMessages(language).formats))).toEqual(['، ', ', ']);
  });
});
