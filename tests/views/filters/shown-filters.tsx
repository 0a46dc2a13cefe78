import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { FullViewContext } from '../../../src/core/i18n/view-context.ts';
import { makeStore, type Store } from '../../../src/core/state/store.ts';

type View = ComponentType<{ readonly context: FullViewContext; readonly store: Store }>;

/** A component as markup, after actions of a reader. */
export function markupOf(view: View, context: FullViewContext, act: (store: Store) => void = () => undefined): string {
  const store = makeStore(context.index);
  act(store);
  return renderToString(h(view, { context, store }));
}

/** The text of the markup, without tags. */
export function textOf(markup: string): string {
  return markup.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');
}

/** The text of every element of this name, in order. */
export function textsOf(markup: string, element: string): readonly string[] {
  return [...markup.matchAll(new RegExp(`<${element}\\b.*?</${element}>`, 'gs'))].map(([found]) =>
    textOf(found).trim(),
  );
}
