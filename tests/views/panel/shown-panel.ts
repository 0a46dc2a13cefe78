import { type FunctionComponent, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { FullViewContext } from '../../../src/core/i18n/view-context.ts';
import { INITIAL_VIEW, type ViewState } from '../../../src/core/state/view-state.ts';
import { visible, type Visible } from '../../../src/core/state/visible.ts';
import { readPage } from '../../read-markup.ts';

/** A component of the panel as markup, in a given state. */
export function shownPanel<Props extends { readonly context: FullViewContext; readonly shown: Visible }>(
  part: FunctionComponent<Props>,
  context: FullViewContext,
  more: Omit<Props, 'context' | 'shown'>,
  state: ViewState = INITIAL_VIEW,
) {
  const props = { ...more, context, shown: visible(context.index, state) } as unknown as Props;
  return readPage(renderToString(h(part, props)));
}

export const bare = (text: string | null | undefined) => (text ?? '').replace(/[\u2066-\u2069]/g, '');
