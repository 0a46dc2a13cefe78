import { describe, expect, it } from 'vitest';
import {
  clearSelection,
  followOrder,
  hideOneSource,
  includeUndated,
  INITIAL_VIEW,
  selectPlace,
  showTime,
  step,
  toggleChoice,
} from '../../../src/core/state/view-state.ts';
import { historyAction } from '../../../src/core/state/history-action.ts';
import { makePublishedIndex } from '../../published-article.ts';

const INDEX = makePublishedIndex();
const AT = selectPlace(INDEX, INITIAL_VIEW, 'tarmiyah-district');

describe('Back', () => {
  it('returns to the previous passage, place and filters', () => {
    for (const next of [
      step(INDEX, AT, 1),
      selectPlace(INDEX, AT, 'mosul'),
      clearSelection(AT),
      toggleChoice(INDEX, AT, 'topics', 'deals'),
      hideOneSource(AT, true),
    ]) {
      expect(historyAction(AT, next)).toBe('push');
      expect(historyAction(next, AT)).toBe('push');
    }
  });

  it('does not go through every step of the time range, nor through display settings', () => {
    for (const next of [
      { ...AT },
      showTime(AT, { from: '2018-01-01' }),
      includeUndated(AT, false),
      followOrder(AT, 'article'),
      { ...AT, linkedPlaces: true },
    ])
      expect(historyAction(AT, next)).toBe('replace');
  });

  it('treats the same values in another order as equal', () => {
    const filters = (topics: readonly string[]) => ({ ...AT, filters: { ...AT.filters, topics } });
    expect(historyAction(filters(['deals', 'strike']), filters(['strike', 'deals']))).toBe('replace');
    expect(historyAction(filters(['deals', 'strike']), filters(['deals']))).toBe('push');
  });
});
