import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { FullViewContext } from '../../src/cards/reading.ts';
import { groupHits } from '../../src/search/grouped-hits.ts';
import { makeSearch } from '../../src/search/search-article.ts';
import { SearchBox } from '../../src/search/search-box.tsx';
import { SearchView } from '../../src/search/search-view.tsx';
import { textOf } from '../cards/shown-card.tsx';
import { makePublishedReading } from '../published-article.ts';

const [AR, EN] = [makePublishedReading('ar'), makePublishedReading('en')];
const nothing = () => undefined;

/** The box with its list open under what was typed, as markup. */
function shown(reading: FullViewContext, query: string, active?: number): string {
  const groups = groupHits(makeSearch(reading)(query));
  return renderToString(
    h(SearchView, {
      reading,
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

describe('the box before anything is typed', () => {
  const boxOf = (id: string) =>
    renderToString(h(SearchBox, { reading: AR, id, onPlace: nothing, onPassage: nothing, onVoice: nothing }));

  it('is drawn without a page, and has a name and a closed list', () => {
    expect(globalThis).not.toHaveProperty('document');
    const markup = boxOf('one');
    expect(attribute(markup, 'role')).toBe('search');
    expect(markup).toMatch(/<input[^>]*role="combobox"/);
    expect(attribute(markup, 'aria-expanded')).toBe('false');
    expect(attribute(markup, 'aria-autocomplete')).toBe('list');
    expect(attribute(markup, 'aria-activedescendant')).toBeUndefined();
    expect(markup).toContain(`id="${attribute(markup, 'aria-controls')}"`);
    expect(markup).toContain(`<label class="search-label" for="one-input">${AR.words.search.label}</label>`);
    expect(markup).toMatch(/role="listbox"[^>]* hidden/);
  });

  it('shares no id with a second one', () => {
    const ids = [...`${boxOf('one')}${boxOf('two')}`.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the list', () => {
  it('is open, and the option in hand is the one the box speaks of', () => {
    const markup = shown(AR, 'بغداد', 1);
    expect(attribute(markup, 'aria-expanded')).toBe('true');
    expect(markup).not.toMatch(/role="listbox"[^>]* hidden/);
    const chosen = optionsIn(markup).filter((option) => attribute(option, 'aria-selected') === 'true');
    expect(chosen.map((option) => attribute(option, 'id'))).toEqual([attribute(markup, 'aria-activedescendant')]);
  });

  it('numbers its options through the groups, each group under its own head', () => {
    const markup = shown(AR, 'ديالى');
    expect(optionsIn(markup).map((option) => attribute(option, 'id'))).toEqual(
      optionsIn(markup).map((_, at) => `one-option-${at}`),
    );
    for (const [, head] of markup.matchAll(/role="group" aria-labelledby="([^"]*)"/g))
      expect(markup).toContain(`role="presentation" id="${head}"`);
    const { group } = AR.words.search;
    const heads = [...markup.matchAll(/class="search-head"[^>]*>([^<]*)</g)].map(([, head]) => head);
    expect(heads).toEqual([group.place, group.voice, group.passage]);
  });

  it('shows eight passages at most and says how many more there are', () => {
    const markup = shown(AR, 'داعش');
    expect(optionsIn(markup)).toHaveLength(8);
    expect(textOf(markup)).toContain(AR.words.search.more('passage', 16));
  });

  it('says in words how much was found', () => {
    const status = (markup: string) => /role="status">([^<]*)</.exec(markup)?.[1];
    expect(status(shown(AR, 'بعقوبه'))).toBe('النتائج: مكان واحد، اقتباسان');
    expect(status(shown(EN, 'Diyala'))).toBe('Found: 1 place, one source, 4 passages');
  });
});

describe('an option', () => {
  it('for a place has its name with the hit marked, and the name that was typed', () => {
    const [place] = optionsIn(shown(AR, 'Baqubah'));
    expect(place).toContain('<bdi class="search-name" TRANSLATE="no">بعقوبة</bdi>');
    expect(place).toContain('<bdi class="search-remark" lang="en" TRANSLATE="no"><mark>Baqubah</mark></bdi>');
    const [road] = optionsIn(shown(AR, 'طريق'));
    expect(road).toContain('<bdi class="search-name" TRANSLATE="no"><mark>طريق</mark> بغداد – كركوك</bdi>');
  });

  it('for an unnamed voice says that it is unnamed', () => {
    const voice = (reading: FullViewContext, query: string) =>
      textOf(optionsIn(shown(reading, query)).find((option) => option.includes('data-kind="voice"')) ?? '');
    expect(voice(AR, 'استخباري')).toContain(AR.words.unnamed.one);
    expect(voice(EN, 'eyewitnesses')).toContain(EN.words.unnamed.several);
    expect(voice(AR, 'ماتيس')).not.toContain(AR.words.unnamed.one);
  });

  it('for a passage says who says it first, then the words as printed, in their own language', () => {
    const passage = optionsIn(shown(AR, 'شينوك'))[0] ?? '';
    const [attribution, quote] = [passage.indexOf('class="attribution"'), passage.indexOf('class="quote"')];
    expect(attribution).toBeGreaterThan(-1);
    expect(quote).toBeGreaterThan(attribution);
    expect(passage).toContain('<span class="quote" lang="ar" dir="rtl" TRANSLATE="no">');
    expect(marksIn(passage)).toEqual(['شينوك']);
    expect(textOf(passage)).toContain(AR.index.passage('p25-chinook')?.quote);
  });

  it('for a passage found in our translation shows that, and says whose it is', () => {
    const inArabic = optionsIn(shown(AR, 'Chinook'))[0] ?? '';
    expect(inArabic).toContain('<span class="quote quote-translated" lang="en" dir="ltr">');
    expect(inArabic).toContain(AR.words.ourTranslation);
    const inEnglish = optionsIn(shown(EN, 'شينوك'))[0] ?? '';
    expect(inEnglish).toContain('<span class="quote" lang="ar" dir="rtl" TRANSLATE="no">');
    expect(inEnglish).toContain(EN.words.original);
  });

  it('for a passage found by the name of its place says which', () => {
    const options = optionsIn(shown(AR, 'الطارمية البساتين الواسعة'));
    expect(options).toHaveLength(1);
    expect(options[0]).toContain('<mark>الطارمية</mark>');
    expect(textOf(options[0] ?? '')).toContain(`${AR.words.where}: قضاء الطارمية`);
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

it('an empty result says so, keeps what was typed as text, and suggests another way', () => {
  const markup = shown(AR, '<b>زحل</b>');
  expect(attribute(markup, 'aria-expanded')).toBe('false');
  expect(markup).not.toContain('<b>');
  expect(textOf(markup)).toContain(AR.words.search.nothing('<b>زحل</b>'));
  expect(textOf(markup)).toContain(AR.words.search.advice);
});
