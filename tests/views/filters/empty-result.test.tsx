import { describe, expect, it } from 'vitest';
import { EmptyResult } from '../../../src/views/filters/empty-result.tsx';
import type { Store } from '../../../src/core/state/store.ts';
import { makePublishedReading } from '../../published-article.ts';
import { markupOf, textOf, textsOf } from './shown-filters.tsx';

const AR = makePublishedReading('ar');
const EN = makePublishedReading('en');
const apart = (store: Store) => {
  store.toggleChoice('voices', 'mattis');
  store.toggleChoice('places', 'mosul');
};

describe('an empty result', () => {
  it('says why, and how many results each single change would give', () => {
    const markup = markupOf(EmptyResult, EN, apart);
    expect(textOf(markup)).toContain(EN.messages.nothingMatches + EN.messages.oneWayBack);
    expect(textsOf(markup, 'button')).toEqual(['Any place: 3 passages', 'Any source: 1 passage', 'Show all passages']);
    expect(textsOf(markupOf(EmptyResult, AR, apart), 'button')).toEqual([
      'أيّ مكان: 3 اقتباسات',
      'أيّ مصدر: اقتباس واحد',
      'عرض كلّ الاقتباسات',
    ]);
  });

  it('says where no single change is enough, and still offers to clear all filters', () => {
    const markup = markupOf(EmptyResult, EN, (store) => {
      apart(store);
      store.includeUndated(false);
      store.showTime({ from: '2019-02-01' });
    });
    expect(textOf(markup)).toContain(EN.messages.noSingleWayBack);
    expect(textsOf(markup, 'button')).toEqual(['Show all passages']);
  });

  it('is not rendered while there are results', () => {
    expect(markupOf(EmptyResult, EN)).toBe('');
    expect(markupOf(EmptyResult, EN, (store) => store.toggleChoice('voices', 'mattis'))).toBe('');
  });
});
