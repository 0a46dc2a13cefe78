import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { FullViewContext } from '../../../src/core/i18n/view-context.ts';
import { groupHits, makeSearch } from '../../../src/views/search/search-article.ts';
import { SearchBox } from '../../../src/views/search/search-box.tsx';
import {
  type Combobox,
  EMPTY_BOX,
  pressKey,
  SearchView,
  typeInto,
} from '../../../src/views/search/search-combobox.tsx';
import { textOf } from '../cards/shown-card.tsx';
import { makePublishedReading } from '../../published-article.ts';
import fc from 'fast-check';

const [AR, EN] = [makePublishedReading('ar'), makePublishedReading('en')];
const nothing = () => undefined;

/** The combobox as markup, with its list open for a query. */
function shown(context: FullViewContext, query: string, active?: number): string {
  const groups = groupHits(makeSearch(context)(query));
  return renderToString(
    h(SearchView, {
      context,
      id: 'one',
      box: { query, isOpen: true, active },
      groups,
      shows: groups.length > 0 ? 'list' : 'nothing',
      onType: nothing,
      onOpen: nothing,
      onKey: nothing,
      onLeave: nothing,
      onClear: nothing,
      onChoose: nothing,
    }),
  );
}

const optionsIn = (markup: string) =>
  [...markup.matchAll(/<div class="search-option".*?(?=<div class="search-(?:option|group|remark)|<p )/g)].map(
    ([option]) => option,
  );
const attribute = (markup: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(markup)?.[1];
const marksIn = (markup: string) => [...markup.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, text]) => text);

describe('the combobox before a query', () => {
  const boxOf = (id: string) =>
    renderToString(h(SearchBox, { context: AR, id, onPlace: nothing, onPassage: nothing, onVoice: nothing }));

  it('renders without a DOM, and has a label and a closed list', () => {
    expect(globalThis).not.toHaveProperty('document');
    const markup = boxOf('one');
    expect(attribute(markup, 'role')).toBe('search');
    expect(markup).toMatch(/<input[^>]*role="combobox"/);
    expect(attribute(markup, 'aria-expanded')).toBe('false');
    expect(attribute(markup, 'aria-autocomplete')).toBe('list');
    expect(attribute(markup, 'aria-activedescendant')).toBeUndefined();
    expect(markup).toContain(`id="${attribute(markup, 'aria-controls')}"`);
    expect(markup).toContain(`<label class="search-label" for="one-input">${AR.messages.search.label}</label>`);
    expect(markup).toMatch(/role="listbox"[^>]* hidden/);
  });

  it('shares no id with a second one', () => {
    const ids = [...`${boxOf('one')}${boxOf('two')}`.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the list of options', () => {
  it('is open, and its active option is that of `aria-activedescendant`', () => {
    const markup = shown(AR, 'بغداد', 1);
    expect(attribute(markup, 'aria-expanded')).toBe('true');
    expect(markup).not.toMatch(/role="listbox"[^>]* hidden/);
    const chosen = optionsIn(markup).filter((option) => attribute(option, 'aria-selected') === 'true');
    expect(chosen.map((option) => attribute(option, 'id'))).toEqual([attribute(markup, 'aria-activedescendant')]);
  });

  it('numbers its options across the groups, each group with a heading', () => {
    const markup = shown(AR, 'ديالى');
    expect(optionsIn(markup).map((option) => attribute(option, 'id'))).toEqual(
      optionsIn(markup).map((_, at) => `one-option-${at}`),
    );
    for (const [, head] of markup.matchAll(/role="group" aria-labelledby="([^"]*)"/g))
      expect(markup).toContain(`role="presentation" id="${head}"`);
    const { group } = AR.messages.search;
    const heads = [...markup.matchAll(/class="search-head"[^>]*>([^<]*)</g)].map(([, head]) => head);
    expect(heads).toEqual([group.place, group.voice, group.passage]);
  });

  it('shows at most eight passages and says how many more there are', () => {
    const markup = shown(AR, 'داعش');
    expect(optionsIn(markup)).toHaveLength(8);
    expect(textOf(markup)).toContain(AR.messages.search.more('passage', 16));
  });

  it('has a status message with the number of results', () => {
    const status = (markup: string) => /role="status">([^<]*)</.exec(markup)?.[1];
    expect(status(shown(AR, 'بعقوبه'))).toBe('النتائج: مكان واحد، اقتباسان');
    expect(status(shown(EN, 'Diyala'))).toBe('Found: 1 place, one source, 4 passages');
  });
});

describe('an option', () => {
  it('for a place has its name with the match highlighted, and the name that was typed', () => {
    const [place] = optionsIn(shown(AR, 'Baqubah'));
    expect(place).toContain('<bdi class="search-name" TRANSLATE="no">بعقوبة</bdi>');
    expect(place).toContain('<bdi class="search-remark" lang="en" TRANSLATE="no"><mark>Baqubah</mark></bdi>');
    const [road] = optionsIn(shown(AR, 'طريق'));
    expect(road).toContain('<bdi class="search-name" TRANSLATE="no"><mark>طريق</mark> بغداد – كركوك</bdi>');
  });

  it('for an unnamed voice says that it is unnamed', () => {
    const voice = (context: FullViewContext, query: string) =>
      textOf(optionsIn(shown(context, query)).find((option) => option.includes('data-kind="voice"')) ?? '');
    expect(voice(AR, 'استخباري')).toContain(AR.messages.unnamed.one);
    expect(voice(EN, 'eyewitnesses')).toContain(EN.messages.unnamed.several);
    expect(voice(AR, 'ماتيس')).not.toContain(AR.messages.unnamed.one);
  });

  it('for a passage has the attribution first, then the quotation as printed, in its own language', () => {
    const passage = optionsIn(shown(AR, 'شينوك'))[0] ?? '';
    const [attribution, quote] = [passage.indexOf('class="attribution"'), passage.indexOf('class="quote"')];
    expect(attribution).toBeGreaterThan(-1);
    expect(quote).toBeGreaterThan(attribution);
    expect(passage).toContain('<span class="quote" lang="ar" dir="rtl" TRANSLATE="no">');
    expect(marksIn(passage)).toEqual(['شينوك']);
    expect(textOf(passage)).toContain(AR.index.passage('p25-chinook')?.quote);
  });

  it('for a passage found in our translation shows that, labelled as ours', () => {
    const inArabic = optionsIn(shown(AR, 'Chinook'))[0] ?? '';
    expect(inArabic).toContain('<span class="quote quote-translated" lang="en" dir="ltr">');
    expect(inArabic).toContain(AR.messages.ourTranslation);
    const inEnglish = optionsIn(shown(EN, 'شينوك'))[0] ?? '';
    expect(inEnglish).toContain('<span class="quote" lang="ar" dir="rtl" TRANSLATE="no">');
    expect(inEnglish).toContain(EN.messages.original('ar'));
  });

  it('for a passage found by the name of its place shows that name', () => {
    const options = optionsIn(shown(AR, 'الطارمية البساتين الواسعة'));
    expect(options).toHaveLength(1);
    expect(options[0]).toContain('<mark>الطارمية</mark>');
    expect(textOf(options[0] ?? '')).toContain(`${AR.messages.where}: قضاء الطارمية`);
  });

  it('cuts a long quotation between words and shows on which side', () => {
    const option = optionsIn(shown(AR, 'وقادتهم رتبة'))[0] ?? '';
    const snippet = textOf(/<span class="quote"[^>]*>(.*?)<\/span>/.exec(option)?.[1] ?? '');
    const quote = AR.index.passage('p18-mosul')?.quote ?? '';
    expect(quote).toContain(snippet);
    expect(snippet.length).toBeLessThan(quote.length);
    expect(` ${quote} `).toContain(` ${snippet} `);
    expect(option).toContain('data-cut-after');
  });
});

it('an empty result says so, shows the query as text, and suggests another one', () => {
  const markup = shown(AR, '<b>زحل</b>');
  expect(attribute(markup, 'aria-expanded')).toBe('false');
  expect(markup).not.toContain('<b>');
  expect(textOf(markup)).toContain(AR.messages.search.nothing('<b>زحل</b>'));
  expect(textOf(markup)).toContain(AR.messages.search.advice);
});

const OPTIONS = 3;
const TYPED = typeInto('بغداد');
const press = (box: Combobox, ...keys: readonly string[]) =>
  keys.reduce((state, key) => pressKey(state, key, OPTIONS).box, box);

describe('the arrow keys', () => {
  it('move through the options and wrap around', () => {
    expect([1, 2, 3, 4].map((times) => press(TYPED, ...Array<string>(times).fill('ArrowDown')).active)).toEqual([
      0, 1, 2, 0,
    ]);
    expect(press(TYPED, 'ArrowUp').active).toBe(2);
    expect(press(TYPED, 'ArrowDown', 'ArrowUp').active).toBe(2);
  });

  it('open a closed list, and do nothing without options', () => {
    expect(press(TYPED, 'Escape', 'ArrowDown')).toEqual({ query: 'بغداد', isOpen: true, active: 0 });
    expect(pressKey(TYPED, 'ArrowDown', 0)).toEqual({ box: TYPED, isTaken: false });
  });

  it('left and right, Home and End, move the caret in the text and leave the options', () => {
    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
      const pressed = pressKey(press(TYPED, 'ArrowDown'), key, OPTIONS);
      expect(pressed, key).toEqual({ box: TYPED, isTaken: false });
    }
  });
});

describe('Enter', () => {
  it('chooses the active option, closes the list and keeps the query', () => {
    const { box, chosen } = pressKey(press(TYPED, 'ArrowDown', 'ArrowDown'), 'Enter', OPTIONS);
    expect(chosen).toBe(1);
    expect(box).toEqual({ query: 'بغداد', isOpen: false, active: undefined });
  });

  it('chooses the first option if none is active, opens a closed list, and does nothing without options', () => {
    expect(pressKey(TYPED, 'Enter', OPTIONS).chosen).toBe(0);
    const closed = press(TYPED, 'Escape');
    expect(pressKey(closed, 'Enter', OPTIONS)).toEqual({ box: TYPED, isTaken: true });
    expect(pressKey(TYPED, 'Enter', 0).chosen).toBeUndefined();
  });
});

describe('Escape', () => {
  it('first closes the list, then clears the query, then is left to the page', () => {
    const closed = pressKey(TYPED, 'Escape', OPTIONS);
    expect(closed).toEqual({ box: { query: 'بغداد', isOpen: false, active: undefined }, isTaken: true });
    const cleared = pressKey(closed.box, 'Escape', OPTIONS);
    expect(cleared).toEqual({ box: EMPTY_BOX, isTaken: true });
    expect(pressKey(cleared.box, 'Escape', 0).isTaken).toBe(false);
  });
});

it('Tab closes the list and moves the focus as usual', () => {
  expect(pressKey(TYPED, 'Tab', OPTIONS)).toEqual({ box: press(TYPED, 'Escape'), isTaken: false });
});

it('whatever key is pressed, the active option is one of those listed', () => {
  const keys = fc.array(fc.constantFrom('ArrowDown', 'ArrowUp', 'Enter', 'Escape', 'Tab', 'Home', 'x'));
  fc.assert(
    fc.property(keys, fc.integer({ min: 0, max: 9 }), (pressed, options) => {
      let box = TYPED;
      for (const key of pressed) {
        const after = pressKey(box, key, options);
        for (const at of [after.box.active, after.chosen])
          if (at !== undefined) expect(at >= 0 && at < options).toBe(true);
        box = after.box;
      }
    }),
  );
});
