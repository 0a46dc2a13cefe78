import fc from 'fast-check';
import { FAMILIES, type TopicFamily } from '../../src/model/article.ts';
import type { ArticleIndex } from '../../src/model/article-index.ts';
import * as verbs from '../../src/view-state/view-state.ts';

export type Verb =
  | { readonly do: 'selectPlace' | 'selectPassage'; readonly at: number }
  | { readonly do: 'step'; readonly by: 1 | -1 }
  | { readonly do: 'followOrder'; readonly order: 'place' | 'article' }
  | { readonly do: 'toggleFamily'; readonly family: TopicFamily }
  | { readonly do: 'showLinkedPlaces'; readonly shown: boolean }
  | { readonly do: 'clearSelection' | 'showAllFamilies' | 'selectUnknown' };

/** What a reader, a link or a host page may do, in any order. Records are chosen by their number. */
export const VERBS: fc.Arbitrary<readonly Verb[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constantFrom('selectPlace' as const, 'selectPassage' as const), at: fc.nat(20) }),
    fc.record({ do: fc.constant('step' as const), by: fc.constantFrom(1 as const, -1 as const) }),
    fc.record({
      do: fc.constant('followOrder' as const),
      order: fc.constantFrom('place' as const, 'article' as const),
    }),
    fc.record({ do: fc.constant('toggleFamily' as const), family: fc.constantFrom(...FAMILIES) }),
    fc.record({ do: fc.constant('showLinkedPlaces' as const), shown: fc.boolean() }),
    fc.record({ do: fc.constantFrom('clearSelection' as const, 'showAllFamilies' as const, 'selectUnknown' as const) }),
  ),
  { maxLength: 14 },
);

function applied(index: ArticleIndex, state: verbs.ViewState, verb: Verb): verbs.ViewState {
  const { places, passages } = index.article;
  switch (verb.do) {
    case 'selectPlace':
      return verbs.selectPlace(index, state, places[verb.at % Math.max(1, places.length)]?.id ?? 'nowhere');
    case 'selectPassage':
      return verbs.selectPassage(index, state, passages[verb.at % passages.length]?.id ?? 'none');
    case 'step':
      return verbs.step(index, state, verb.by);
    case 'followOrder':
      return verbs.followOrder(state, verb.order);
    case 'toggleFamily':
      return verbs.toggleFamily(state, verb.family);
    case 'showLinkedPlaces':
      return verbs.showLinkedPlaces(index, state, verb.shown);
    case 'showAllFamilies':
      return verbs.showAllFamilies(state);
    case 'clearSelection':
      return verbs.clearSelection(state);
    case 'selectUnknown':
      return verbs.selectPassage(index, verbs.selectPlace(index, state, 'constructor'), '__proto__');
  }
}

/** Where a run of verbs leads from the first view. */
export function after(index: ArticleIndex, run: readonly Verb[]): verbs.ViewState {
  return run.reduce((state, verb) => applied(index, state, verb), verbs.INITIAL_VIEW);
}
