import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { PlaceCard } from '../../src/cards/place-card.tsx';

import { makeStore, type Store } from '../../src/view-state/store.ts';
import { makePublishedReading } from '../published-article.ts';
import { partOf, textOf } from './shown-card.tsx';
import type { InterfaceLanguage as Language } from '../../src/model/languages.ts';

const nothing = () => undefined;

function cardAfter(language: Language, act: (store: Store) => void, canClear = true): string {
  const reading = makePublishedReading(language);
  const store = makeStore(reading.index);
  act(store);
  const content = store.visible.get().card;
  if (!content) throw new Error('no card is open');
  const verbs = { onClose: nothing, onStep: nothing, onOrder: nothing, addressOf: () => '' };
  const clear = canClear ? { onClearFilters: nothing } : {};
  return renderToString(h(PlaceCard, { reading, content, order: 'place', ...verbs, ...clear }));
}

const narrowed = (store: Store) => {
  store.toggleChoice('standings', 'alleged');
  store.selectPlace('tarmiyah-district');
};

describe('the card of a place, while filters are on', () => {
  it('says how many of its passages they hide, and offers the way back', () => {
    const whole = makePublishedReading('en').index.passagesOf('tarmiyah-district').length;
    const english = textOf(partOf(cardAfter('en', narrowed), 'card-hidden'));
    expect(english).toBe(`${whole - 3} of its ${whole} passages are hidden by the filters. Show all passages`);
    const arabic = textOf(partOf(cardAfter('ar', narrowed), 'card-hidden'));
    expect(arabic).toBe(`يُخفي اختيارك ${whole - 3} اقتباسات من أصل ${whole} لهذا المكان. عرض كلّ الاقتباسات`);
    expect(partOf(cardAfter('en', narrowed, false), 'card-hidden')).not.toContain('<button');
  });

  it('claims what it claimed before', () => {
    for (const language of ['ar', 'en'] as const) {
      const before = cardAfter(language, (store) => store.selectPlace('tarmiyah-district'));
      for (const part of ['place-head', 'place-voices', 'place-precision'])
        expect(partOf(cardAfter(language, narrowed), part)).toBe(partOf(before, part));
    }
  });

  it('says that the passage in hand is outside them, where it is', () => {
    const outside = cardAfter('en', (store) => {
      store.toggleChoice('standings', 'alleged');
      store.selectPlace('mosul');
    });
    expect(textOf(partOf(outside, 'card-hidden'))).toBe(
      'This passage is outside the filters; it stays in view while it is open. Show all passages',
    );
  });

  it('says nothing of them while they hide nothing of it', () => {
    expect(cardAfter('en', (store) => store.selectPlace('mosul'))).not.toContain('card-hidden');
    const all = cardAfter('en', (store) => {
      store.toggleChoice('places', 'mosul');
      store.selectPlace('mosul');
    });
    expect(all).not.toContain('card-hidden');
  });
});
