import type { SourceType } from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import { FACET_KEYS } from './address-keys.ts';
import { showTime } from './filter-verbs.ts';
import { facetValuesOf } from './filter-facts.ts';
import { type FacetValues, type Facet, FACETS, type Filters } from './filters.ts';
import { readPairs, writePairs } from './fragment-pairs.ts';
import { pagePairs, type PageView } from './page-view.ts';
import { INITIAL_VIEW, selectPassage, selectPlace, type ViewState } from './view-state.ts';

/** The view, and camera and theme where given, as a fragment: what stands as it does at first is not written. */
export function viewToFragment(view: ViewState, page: PageView = {}): string {
  const { place, passage, filters, time, undated, order, linkedPlaces } = view;
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['place', place],
    ['passage', passage],
    ...FACETS.map((dimension) => [FACET_KEYS[dimension], filters[dimension].join(',') || undefined] as const),
    ['onesource', filters.hideOneSource ? 'hide' : undefined],
    ['named', filters.namedOnly ? 'only' : undefined],
    ['from', time?.from],
    ['to', time?.to],
    ['dated', undated ? undefined : 'only'],
    ['order', order === usualOrder(view) ? undefined : order],
    ['linked', linkedPlaces ? '1' : undefined],
    ...pagePairs(page),
  ];
  return writePairs(pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

/** Reads the view out of a fragment anyone may have written: unknown keys, ids, values and days are passed over. Never throws. */
export function viewFromFragment(index: ArticleIndex, fragment: string): ViewState {
  const pairs = readPairs(fragment);
  const filtered: ViewState = {
    ...INITIAL_VIEW,
    filters: readFilters(index, pairs),
    undated: pairs.get('dated') !== 'only',
    linkedPlaces: pairs.get('linked') === '1',
  };
  const timed = showTime(filtered, { from: pairs.get('from'), to: pairs.get('to') });
  const atPlace = selectPlace(index, timed, pairs.get('place') ?? '');
  const held = selectPassage(index, atPlace, pairs.get('passage') ?? '');
  const order = pairs.get('order');
  return { ...held, order: order === 'place' || order === 'article' ? order : usualOrder(held) };
}

/** A passage without a place has only the article to be walked in. */
function usualOrder({ place, passage }: ViewState): ViewState['order'] {
  return place === undefined && passage !== undefined ? 'article' : 'place';
}

/** Values of links made while one word said who speaks and how: both are statements. */
const FORMER_STANDINGS: ReadonlyMap<string, SourceType> = new Map([
  ['claimed', 'unnamed'],
  ['narrated', 'outlet'],
]);

/** Such a link shows what it showed; beside other standings, whose passages come from anybody, it shows all statements. */
function withoutFormerStandings(pairs: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const values = (pairs.get('standing') ?? '').split(',');
  const sources = values.flatMap((value) => FORMER_STANDINGS.get(value) ?? []);
  if (sources.length === 0) return pairs;
  const standing = values.map((value) => (FORMER_STANDINGS.has(value) ? 'stated' : value)).join(',');
  const who = sources.length === values.length ? sources.join(',') : undefined;
  return new Map([...pairs, ['standing', standing], ...(who === undefined ? [] : [['who', who] as const])]);
}

function readFilters(index: ArticleIndex, written: ReadonlyMap<string, string>): Filters {
  const pairs = withoutFormerStandings(written);
  const possible = facetValuesOf(index);
  const chosen = <Value extends string>(dimension: Facet, values: readonly Value[]): readonly Value[] => {
    const asked = new Set((pairs.get(FACET_KEYS[dimension]) ?? '').split(','));
    const known = new Map<string, Value>(values.map((value) => [value, value]));
    return [...asked].flatMap((value) => known.get(value) ?? []);
  };
  const choices: FacetValues = {
    topics: chosen('topics', possible.topics),
    voices: chosen('voices', possible.voices),
    sourceTypes: chosen('sourceTypes', possible.sourceTypes),
    standings: chosen('standings', possible.standings),
    precisions: chosen('precisions', possible.precisions),
    places: chosen('places', possible.places),
  };
  return { ...choices, hideOneSource: pairs.get('onesource') === 'hide', namedOnly: pairs.get('named') === 'only' };
}
