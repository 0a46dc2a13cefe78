import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../src/core/article/article-index.ts';
import {
  INITIAL_VIEW,
  selectPassage,
  selectPlace,
  toggleChoice,
  type ViewState,
} from '../../../src/core/state/view-state.ts';
import { topicsOf, visible } from '../../../src/core/state/visible.ts';
import { makeArticle } from '../validation/good-article.ts';
import { makePublishedIndex } from '../../published-article.ts';
import { after, VERBS } from './verbs.ts';

const INDEX = indexArticle(makeArticle());
const PUBLISHED = makePublishedIndex();
const withTopic = (state: ViewState, topic: string) => toggleChoice(PUBLISHED, state, 'topics', topic);
const idsOf = (places: readonly { readonly place: { readonly id: string } }[]) => places.map(({ place }) => place.id);

describe('the opening view', () => {
  const shown = visible(INDEX, INITIAL_VIEW);

  it('shows every passage in printed order, and no card', () => {
    expect(shown.passages.map(({ passage }) => passage)).toEqual(INDEX.article.passages);
    expect(shown.card).toBeUndefined();
    expect(shown.matching).toBe(INDEX.article.passages.length);
  });

  it('shows every place except those named only in a linked headline', () => {
    expect(idsOf(shown.places)).toEqual(['basra', 'basra-road', 'basra-governorate']);
    expect(idsOf(visible(INDEX, { ...INITIAL_VIEW, linkedPlaces: true }).places)).toContain('iraq');
  });
});

describe('a selected passage', () => {
  const state = selectPassage(INDEX, INITIAL_VIEW, 'p4-queue');
  const shown = visible(INDEX, state);

  it('is the only one selected, with its place, and its other place is a companion', () => {
    expect(shown.passages.filter(({ isSelected }) => isSelected).map(({ passage }) => passage.id)).toEqual([
      'p4-queue',
    ]);
    expect(idsOf(shown.places.filter(({ isSelected }) => isSelected))).toEqual(['basra-road']);
    expect(idsOf(shown.places.filter(({ isCompanion }) => isCompanion))).toEqual(['basra']);
  });

  it('is in the card with its position', () => {
    expect(shown.card).toMatchObject({ position: 1, total: 1, passage: { id: 'p4-queue' } });
    const unplaced = visible(INDEX, selectPassage(INDEX, INITIAL_VIEW, 'p4-night')).card;
    expect(unplaced).toMatchObject({ position: 4, total: 8, place: undefined });
  });
});

describe('a filter by topic', () => {
  it('matches all topics of a passage, not only the first', () => {
    const two = PUBLISHED.article.passages.find(({ topics }) => topics[0] === 'attack' && topics.includes('deals'))!;
    expect(topicsOf(PUBLISHED, two)).toEqual(['strike', 'deals']);
    for (const topic of ['strike', 'deals']) {
      const shown = visible(PUBLISHED, withTopic(INITIAL_VIEW, topic));
      expect(shown.passages.find(({ passage }) => passage === two)?.matches).toBe(true);
    }
  });

  it('dims the rest and removes nothing', () => {
    const shown = visible(PUBLISHED, withTopic(INITIAL_VIEW, 'deals'));
    expect(shown.passages).toHaveLength(PUBLISHED.article.passages.length);
    expect(shown.places).toHaveLength(visible(PUBLISHED, INITIAL_VIEW).places.length);
    expect(shown.matching).toBeLessThan(shown.passages.length);
    const tarmiyah = shown.places.find(({ place }) => place.id === 'tarmiyah-district');
    expect(tarmiyah?.matches).toBe(true);
    expect(shown.places.find(({ place }) => place.id === 'kirkuk')?.matches).toBe(false);
  });

  it('with all topics is the same as with none', () => {
    const all = PUBLISHED.article.topics.map(({ id }) => id).reduce(withTopic, INITIAL_VIEW);
    expect(visible(PUBLISHED, all).matching).toBe(visible(PUBLISHED, INITIAL_VIEW).matching);
  });
});

describe('passages of a place that the filters hide', () => {
  const accused = toggleChoice(PUBLISHED, INITIAL_VIEW, 'standings', 'alleged');
  const at = (state: ViewState, id: string) => visible(PUBLISHED, state).places.find(({ place }) => place.id === id)!;

  it('are counted, and the summary of the place stays unchanged', () => {
    for (const { place, passages, voices, attribution, topic } of visible(PUBLISHED, INITIAL_VIEW).places) {
      const narrowed = at(accused, place.id);
      expect(narrowed).toMatchObject({ passages, voices, attribution, topic });
      const outside = passages.filter((passage) => passage.standing !== 'alleged').length;
      expect(narrowed.hiddenPassages, place.id).toBe(outside);
      expect(narrowed.matches, place.id).toBe(outside < passages.length);
    }
  });

  it('are counted on its card, without the selected passage', () => {
    const card = visible(PUBLISHED, selectPlace(PUBLISHED, accused, 'tarmiyah-district')).card!;
    const { total, hidden, matches, place } = card;
    expect({ total, hidden, matches }).toEqual({ total: 3, hidden: place!.passages.length - 3, matches: true });
    const outside = visible(PUBLISHED, selectPlace(PUBLISHED, accused, 'mosul')).card!;
    expect(outside).toMatchObject({ matches: false, hidden: 0, total: 1 });
  });

  it('add up with those on its card to all its passages', () => {
    fc.assert(
      fc.property(VERBS, (run) => {
        const state = { ...after(PUBLISHED, run), order: 'place' as const };
        const { card } = visible(PUBLISHED, state);
        if (card?.place) expect(card.total + card.hidden).toBe(card.place.passages.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('unchanged records', () => {
  it('are the same objects as before, so that components can skip them', () => {
    const before = visible(PUBLISHED, selectPlace(PUBLISHED, INITIAL_VIEW, 'mosul'));
    const again = visible(PUBLISHED, selectPlace(PUBLISHED, { ...INITIAL_VIEW }, 'mosul'));
    expect(again.places).toBe(before.places);
    expect(again.passages).toBe(before.passages);
    const moved = visible(PUBLISHED, selectPlace(PUBLISHED, INITIAL_VIEW, 'kirkuk'));
    const changed = moved.passages.filter((row, position) => row !== before.passages[position]);
    expect(changed.map(({ isSelected }) => isSelected).sort()).toEqual([false, true]);
    const linked = visible(PUBLISHED, selectPlace(PUBLISHED, { ...INITIAL_VIEW, linkedPlaces: true }, 'kirkuk'));
    expect(linked.places).toHaveLength(moved.places.length + 1);
    for (const place of moved.places) expect(linked.places).toContain(place);
  });

  it('never show an older view: the result is that of a first evaluation', () => {
    fc.assert(
      fc.property(VERBS, VERBS, (run, more) => {
        visible(PUBLISHED, after(PUBLISHED, run));
        const state = after(PUBLISHED, [...run, ...more]);
        expect(visible(PUBLISHED, state)).toEqual(visible(makePublishedIndex(), state));
      }),
      { numRuns: 60 },
    );
  });
});

describe('any series of actions', () => {
  it('selects at most one passage and one place, and the card shows them', () => {
    fc.assert(
      fc.property(VERBS, (run) => {
        const state = after(PUBLISHED, run);
        const { card, passages, places, matching } = visible(PUBLISHED, state);
        const selected = passages.filter(({ isSelected }) => isSelected).map(({ passage }) => passage);
        expect(selected).toEqual(card ? [card.passage] : []);
        const selectedPlaces = places.filter(({ isSelected }) => isSelected);
        expect(selectedPlaces.map(({ place }) => place)).toEqual(card?.place ? [card.place.place] : []);
        expect(places.filter(({ isSelected, isCompanion }) => isSelected && isCompanion)).toEqual([]);
        expect(passages.filter(({ matches }) => matches)).toHaveLength(matching);
        if (card) expect(card.position).toBeGreaterThanOrEqual(1);
        if (card) expect(card.position).toBeLessThanOrEqual(card.total);
      }),
      { numRuns: 200 },
    );
  });

  it('counts on the card of a place its own passages', () => {
    for (const { id } of PUBLISHED.article.places) {
      const { card } = visible(PUBLISHED, selectPlace(PUBLISHED, INITIAL_VIEW, id));
      expect(card?.position, id).toBe(1);
      expect(card?.total, id).toBe(card?.place?.passages.length);
    }
  });
});
