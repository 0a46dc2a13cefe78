import { describe, expect, it } from 'vitest';
import { sourceTypeOf } from '../../../src/core/article/attribution.ts';
import { makePublishedReading } from '../../published-article.ts';
import { makeSmallReading } from '../../small-article.ts';
import { cardAt, cardOf, partOf, rowOf, textOf } from './shown-card.tsx';
import { LANGUAGES } from '../../published-pages.ts';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { PlaceCard } from '../../../src/views/cards/place-card.tsx';
import { makeStore, type Store } from '../../../src/core/state/store.ts';
import type { PublishedLanguage as Language } from '../../published-pages.ts';

describe.each(LANGUAGES)('the card in %s', (language) => {
  const context = makePublishedReading(language);
  const { passages, places } = context.index.article;
  const cards = new Map(passages.map(({ id }) => [id, cardOf(context, id)]));
  const shown = (id: string) => cards.get(id) ?? '';

  it('shows every passage of the published article, with the attribution before the quotation', () => {
    for (const { id, quote, translation } of passages) {
      const card = shown(id);
      const quoted = card.indexOf('<blockquote');
      expect(card.indexOf('class="attribution"'), id).toBeGreaterThan(-1);
      expect(card.indexOf('class="attribution"'), id).toBeLessThan(quoted);
      expect(textOf(partOf(card, 'quotation')), id).toContain(language === 'ar' ? quote : translation.en);
    }
  });

  it('shows every passage in the same order', () => {
    for (const { id, quote, translation } of passages) {
      const row = rowOf(context, id);
      expect(textOf(row), id).toContain(language === 'ar' ? quote : translation.en);
      expect(row.indexOf('class="attribution"'), id).toBeLessThan(row.indexOf('class="quote'));
    }
  });

  it('opens at every place, with both its names, its count of passages and its precision', () => {
    for (const { id, name } of places) {
      const card = cardAt(context, id);
      expect(textOf(partOf(card, 'place-name')), id).toBe(name[language]);
      expect(partOf(card, 'place-other-name'), id).toContain(`lang="${language === 'ar' ? 'en' : 'ar'}"`);
      expect(textOf(partOf(card, 'place-other-name')), id).toContain(name[language === 'ar' ? 'en' : 'ar']);
      expect(textOf(partOf(card, 'place-precision')), id).not.toBe('');
    }
  });

  it('shows kind of source, standing and topic, each in words beside a glyph', () => {
    for (const passage of passages) {
      const badges = shown(passage.id).split('class="badge"').slice(1, 4);
      const said = badges.map((badge) => badge.slice(badge.indexOf('</svg>') + '</svg>'.length).split('<')[0]);
      const { messages, index } = context;
      expect(said).toEqual([
        messages.sourceType[sourceTypeOf(index, passage)],
        messages.standing[passage.standing],
        index.topicOf(passage).label[context.language],
      ]);
      for (const badge of badges) expect(badge).toContain('<svg');
    }
  });

  it('shows the caution after the quotation it refers to', () => {
    for (const { id, note } of passages) {
      const card = shown(id);
      expect(card.includes('class="caution"'), id).toBe(note !== undefined);
      if (note) expect(card.indexOf('class="caution"'), id).toBeGreaterThan(card.indexOf('</blockquote>'));
      if (note) expect(textOf(partOf(card, 'caution')), id).toContain(note[language]);
    }
  });
});

describe('a quotation', () => {
  it('has the language and direction of the article, in a page of either language', () => {
    for (const language of LANGUAGES) {
      const card = cardOf(makeSmallReading(language), 'p1');
      const row = rowOf(makeSmallReading(language), 'p1');
      const expected = language === 'ar' ? 'lang="ar" dir="rtl"' : 'lang="en" dir="ltr"';
      expect(partOf(card, language === 'ar' ? 'quote' : 'quote quote-translated')).toContain(expected);
      expect(partOf(row, language === 'ar' ? 'quote' : 'quote quote-translated')).toContain(expected);
    }
  });

  it('is labelled as our translation where it is one, with the original in a `<details>`', () => {
    const english = partOf(cardOf(makeSmallReading('en'), 'p1'), 'quotation');
    expect(textOf(english)).toContain('boats do not leave the harbour at night');
    expect(textOf(english)).toContain('Our translation · Arabic original');
    expect(english).toMatch(/<button[^>]*aria-expanded="false"/);
    const arabic = textOf(partOf(cardOf(makeSmallReading('ar'), 'p1'), 'quotation'));
    expect(arabic).toContain('القوارب لا تخرج ليلًا من المرسى');
    expect(arabic).not.toContain('boats');
  });

  it('has no quotation marks in its text: the style sheet adds them', () => {
    expect(textOf(partOf(cardOf(makeSmallReading('ar'), 'p1'), 'quote'))).toBe('القوارب لا تخرج ليلًا من المرسى');
  });
});

describe('the head of a place', () => {
  const voicesOf = (language: 'ar' | 'en', id: string) =>
    textOf(partOf(cardAt(makePublishedReading(language), id), 'place-voices'));

  it('says that all its passages come from one voice, and that this voice is unnamed', () => {
    expect(voicesOf('ar', 'tarmiyah-district')).toMatch(/^\d+ اقتباسات، كلّها عن مصدر واحد لم يُكشف اسمه$/);
    expect(voicesOf('en', 'tarmiyah-district')).toMatch(/^\d+ passages, all from one unnamed source$/);
    expect(voicesOf('en', 'kirkuk')).toBe('1 passage, from one unnamed source');
    expect(voicesOf('ar', 'road-baghdad-kirkuk')).toBe('اقتباسان، كلاهما عن مصدر واحد لم يُكشف اسمه');
  });

  it('counts the voices where there are several', () => {
    expect(voicesOf('en', 'iraq')).toMatch(/^\d+ passages from \d+ sources$/);
  });

  it('says how precisely the text lets it be located', () => {
    const precision = (id: string) => textOf(partOf(cardAt(makePublishedReading('en'), id), 'place-precision'));
    expect(precision('tarmiyah-district')).toMatch(/only the district, and no spot in or around it/);
    expect(precision('road-baghdad-kirkuk')).toContain('± 5 km');
    expect(precision('iran')).toContain('only to locate another place');
    expect(precision('manbij')).toContain('headline of another article');
  });
});

describe('the facts of a passage', () => {
  it('quote the article for the place and its date, and give the paragraph', () => {
    const context = makeSmallReading('ar', { when: { edtf: '2020-02', words: 'في الشهر الماضي' } });
    const facts = textOf(partOf(cardOf(context, 'p1'), 'facts'));
    expect(facts).toContain('من المرسى');
    expect(facts).toContain(context.messages.relation.around);
    expect(facts).toContain('«في الشهر الماضي»: شباط 2020');
    expect(facts).toContain('الفقرة 3');
    expect(facts).toContain(context.messages.form.direct);
  });

  it('say where a date was inferred, and where there is none', () => {
    const when = { edtf: '2020-02', words: 'في الشهر الماضي', note: { ar: 'مُستنتَج', en: 'Inferred.' } };
    expect(textOf(cardOf(makeSmallReading('en', { when }), 'p1'))).toContain('Inferred.');
    expect(textOf(cardOf(makeSmallReading('en'), 'p1'))).toContain('No date in the article');
  });

  it('quote the article in its own language, in an English page too', () => {
    const when = { edtf: '2020-02', words: 'في الشهر الماضي' };
    const facts = partOf(cardOf(makeSmallReading('en', { when }), 'p1'), 'facts');
    // Without `lang`, a screen reader reads Arabic with an English voice.
    expect(facts).toMatch(/<bdi[^>]* lang="ar"[^>]*>من المرسى/);
    expect(facts).toMatch(/<bdi[^>]* lang="ar"[^>]*>في الشهر الماضي/);
  });

  it('give the reason for a passage without a place', () => {
    const unmapped = { ar: 'لا يسمّي مكانًا.', en: 'It names no place.' };
    const card = textOf(cardOf(makeSmallReading('en', { places: [], unmapped }), 'p1'));
    expect(card).toContain('Not on the map');
    expect(card).toContain('It names no place.');
    expect(textOf(rowOf(makeSmallReading('en', { places: [], unmapped }), 'p1'))).toContain('It names no place.');
  });
});

describe('the foot of the card', () => {
  const foot = (language: 'ar' | 'en') => partOf(cardOf(makePublishedReading(language), 'p12-strikes'), 'card-foot');

  it('counts the passages of the place', () => {
    expect(textOf(foot('ar'))).toMatch(/الاقتباس 1 من \d+/);
    expect(textOf(foot('en'))).toMatch(/Passage 1 of \d+/);
  });

  it('has no previous passage at the first: the button says so and keeps its position', () => {
    expect(foot('en')).toMatch(/step-back"[^>]*aria-disabled="true"|aria-disabled="true"[^>]*step-back/);
    expect(foot('en')).not.toMatch(/step-on"[^>]*aria-disabled="true"/);
  });

  it('points forward to the left in Arabic and to the right in English', () => {
    const arrow = (markup: string) => /step-on[\s\S]*?<path d="([^"]+)"/.exec(markup)?.[1];
    expect(arrow(foot('ar'))).toMatch(/^M12/);
    expect(arrow(foot('en'))).toMatch(/^M8/);
  });
});

describe('markup in the data', () => {
  const bad = '<img src=x onerror="alert(1)">';
  const text = { ar: bad, en: bad };

  it('is shown as text everywhere, and never becomes markup', () => {
    for (const language of LANGUAGES) {
      const context = makeSmallReading(language, {
        quote: bad,
        translation: { en: bad },
        note: text,
        unmapped: text,
        through: text,
        when: { edtf: bad, words: bad, note: text },
        places: [{ place: 'harbour', words: bad, relation: 'at' }],
      });
      for (const markup of [cardOf(context, 'p1'), rowOf(context, 'p1')]) {
        expect(markup).not.toMatch(/<img/i);
        expect(markup).toContain('&lt;img src=x');
        expect(textOf(markup)).toContain(bad);
      }
    }
  });
});

const nothing = () => undefined;

function cardAfter(language: Language, act: (store: Store) => void, canClear = true): string {
  const context = makePublishedReading(language);
  const store = makeStore(context.index);
  act(store);
  const content = store.visible.get().card;
  if (!content) throw new Error('no card is open');
  const verbs = { onClose: nothing, onStep: nothing, onOrder: nothing, addressOf: () => '' };
  const clear = canClear ? { onClearFilters: nothing } : {};
  return renderToString(h(PlaceCard, { context, content, order: 'place', ...verbs, ...clear }));
}

const narrowed = (store: Store) => {
  store.toggleChoice('standings', 'alleged');
  store.selectPlace('tarmiyah-district');
};

describe('the card of a place with active filters', () => {
  it('says how many of its passages are hidden, and offers to clear the filters', () => {
    const whole = makePublishedReading('en').index.passagesOf('tarmiyah-district').length;
    const english = textOf(partOf(cardAfter('en', narrowed), 'card-hidden'));
    expect(english).toBe(`${whole - 3} of its ${whole} passages are hidden by the filters. Show all passages`);
    const arabic = textOf(partOf(cardAfter('ar', narrowed), 'card-hidden'));
    expect(arabic).toBe(`يُخفي اختيارك ${whole - 3} اقتباسات من أصل ${whole} لهذا المكان. عرض كلّ الاقتباسات`);
    expect(partOf(cardAfter('en', narrowed, false), 'card-hidden')).not.toContain('<button');
  });

  it('keeps its counts and its precision', () => {
    for (const language of ['ar', 'en'] as const) {
      const before = cardAfter(language, (store) => store.selectPlace('tarmiyah-district'));
      for (const part of ['place-head', 'place-voices', 'place-precision'])
        expect(partOf(cardAfter(language, narrowed), part)).toBe(partOf(before, part));
    }
  });

  it('says where the selected passage is outside the filters', () => {
    const outside = cardAfter('en', (store) => {
      store.toggleChoice('standings', 'alleged');
      store.selectPlace('mosul');
    });
    expect(textOf(partOf(outside, 'card-hidden'))).toBe(
      'This passage is outside the filters; it stays in view while it is open. Show all passages',
    );
  });

  it('does not mention filters that hide none of its passages', () => {
    expect(cardAfter('en', (store) => store.selectPlace('mosul'))).not.toContain('card-hidden');
    const all = cardAfter('en', (store) => {
      store.toggleChoice('places', 'mosul');
      store.selectPlace('mosul');
    });
    expect(all).not.toContain('card-hidden');
  });
});
