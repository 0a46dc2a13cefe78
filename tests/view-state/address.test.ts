import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../src/model/article-index.ts';
import { fromFragment, toFragment } from '../../src/view-state/address.ts';
import { INITIAL_VIEW, selectPassage, selectPlace } from '../../src/view-state/view-state.ts';
import { makeArticle } from '../model/good-article.ts';
import { makePublishedIndex } from '../published-article.ts';
import { after, VERBS } from './verbs.ts';

const INDEX = indexArticle(makeArticle());
const PUBLISHED = makePublishedIndex();
const selection = ({ place, passage }: ReturnType<typeof fromFragment>) => ({ place, passage });

describe('the address of a selection', () => {
  it('names the place and the passage, and of nothing selected it is empty', () => {
    expect(toFragment(INITIAL_VIEW)).toBe('');
    expect(toFragment(selectPlace(INDEX, INITIAL_VIEW, 'basra'))).toBe('#place=basra&passage=p2-prices');
    expect(toFragment(selectPassage(INDEX, INITIAL_VIEW, 'p3-seller'))).toBe('#passage=p3-seller');
  });

  it('leads back to each place of the article, those named only in passing included', () => {
    for (const { id } of PUBLISHED.article.places) {
      const state = selectPlace(PUBLISHED, INITIAL_VIEW, id);
      expect(selection(fromFragment(PUBLISHED, toFragment(state))), id).toEqual(selection(state));
    }
  });

  it('leads back to whatever a reader may hold', () => {
    fc.assert(
      fc.property(VERBS, (run) => {
        const state = after(PUBLISHED, run);
        expect(selection(fromFragment(PUBLISHED, toFragment(state)))).toEqual(selection(state));
      }),
      { numRuns: 200 },
    );
  });

  it('of a place alone opens its first passage, of a passage alone its place', () => {
    expect(selection(fromFragment(INDEX, '#place=basra'))).toEqual({ place: 'basra', passage: 'p2-prices' });
    expect(selection(fromFragment(INDEX, 'passage=p4-queue'))).toEqual({ place: 'basra-road', passage: 'p4-queue' });
  });
});

describe('an address someone else wrote', () => {
  it('opens nothing where it names nothing of this article', () => {
    for (const fragment of [
      '',
      '#',
      '#passages',
      '#place=',
      '#place=toString',
      '#passage=__proto__',
      '#=&=&&',
      '#%E0%A4%A',
    ])
      expect(fromFragment(INDEX, fragment), fragment).toEqual(INITIAL_VIEW);
  });

  it('keeps the half it knows', () => {
    expect(fromFragment(INDEX, '#place=basra&passage=gone').passage).toBe('p2-prices');
    expect(fromFragment(INDEX, '#place=gone&passage=p4-queue').place).toBe('basra-road');
  });

  it('never throws, and never lets anything in but ids the article holds', () => {
    const pieces = fc.constantFrom(
      '#',
      '&',
      '=',
      'place',
      'passage',
      'basra',
      'p4-queue',
      '%',
      '%zz',
      '<script>',
      '\0',
    );
    const fragments = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fragments, (fragment) => {
        const { place, passage, order, families } = fromFragment(INDEX, fragment);
        if (place !== undefined) expect(INDEX.place(place)).toBeDefined();
        if (passage !== undefined) expect(INDEX.passage(passage)).toBeDefined();
        expect(['place', 'article']).toContain(order);
        expect(families).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
