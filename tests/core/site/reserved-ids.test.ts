import { describe, expect, it } from 'vitest';
import { isReservedId } from '../../../src/core/site/reserved-ids.ts';

describe('the id of one article of several', () => {
  it.each([
    'assets',
    'articles',
    'icons',
    'downloads',
    'embed',
    'present',
    'speaker',
    'teach',
    'handout',
    'map-pictures',
  ])('may not be %s, a folder of every site', (id) => expect(isReservedId(id)).toBe(true));

  it.each(['en', 'ar', 'ckb', 'pt-br', 'zh-hant-tw'])('may not be %s, the folder of a language', (id) =>
    expect(isReservedId(id)).toBe(true),
  );

  it.each([
    'fate-of-isis-2019',
    'el-fasher-2025',
    'gaza',
    'assets-seized',
    'teach-in-khartoum',
    'en-route-to-goma',
    '2024',
  ])('may be %s', (id) => expect(isReservedId(id)).toBe(false));
});
