import { describe, expect, it } from 'vitest';
import { addressInside, pageAsked } from '../../../src/apps/single-file/inlined-site.ts';

const PAGES = ['', 'en/', 'present/', 'present/speaker/', 'en/present/'];

describe('the page that the single file shows', () => {
  it('is the requested one, with or without the slash of its folder', () => {
    expect(pageAsked('?page=en/', PAGES)).toBe('en/');
    expect(pageAsked('?page=en', PAGES)).toBe('en/');
    expect(pageAsked('?view=print&page=en%2Fpresent', PAGES)).toBe('en/present/');
  });

  it('is the first one if none or an unknown one is requested', () => {
    for (const search of ['', '?', '?page=', '?page=/', '?page=fr', '?page=../secrets'])
      expect(pageAsked(search, PAGES)).toBe('');
  });
});

describe('a link between pages', () => {
  it.each([
    ['', 'en/index.html', '?page=en/'],
    ['', './en/#place=kirkuk', '?page=en/#place=kirkuk'],
    ['en/', '../', '?page=/'],
    ['en/', '../index.html#passage=a', '?page=/#passage=a'],
    ['', 'present/#/scene/3/2', '?page=present/#/scene/3/2'],
    ['present/', 'speaker/', '?page=present/speaker/'],
    ['present/', '?view=print', '?page=present/&view=print'],
    ['en/present/', '../../present/?view=print#/scene/1', '?page=present/&view=print#/scene/1'],
  ])('on “%s” to %s becomes %s', (page, href, inside) => {
    expect(addressInside(href, page, PAGES)).toBe(inside);
  });

  it('stays as it is if its target is elsewhere, not in the file, or already rewritten', () => {
    for (const href of [
      '#passages',
      'https://example.org/en/',
      '//example.org/',
      'mailto:a@b',
      'downloads/a.csv',
      '?page=en/',
    ])
      expect(addressInside(href, '', PAGES)).toBeUndefined();
  });
});
