import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { PassageRow } from '../../../src/views/panel/passage-list.tsx';
import { PlaceCard } from '../../../src/views/cards/place-card.tsx';
import type { FullViewContext } from '../../../src/core/i18n/view-context.ts';
import { INITIAL_VIEW, selectPassage, selectPlace, type ViewState } from '../../../src/core/state/view-state.ts';
import { visible } from '../../../src/core/state/visible.ts';

const nothing = () => undefined;

/** The card as markup, with a passage selected. */
export function cardOf(context: FullViewContext, passageId: string): string {
  return cardIn(context, selectPassage(context.index, INITIAL_VIEW, passageId));
}

/** The card as markup, as it opens for a place. */
export function cardAt(context: FullViewContext, placeId: string): string {
  return cardIn(context, selectPlace(context.index, INITIAL_VIEW, placeId));
}

function cardIn(context: FullViewContext, state: ViewState): string {
  const content = visible(context.index, state).card;
  if (!content) throw new Error('no card is open');
  return renderToString(
    h(PlaceCard, {
      context,
      content,
      order: state.order,
      onClose: nothing,
      onStep: nothing,
      onOrder: nothing,
      addressOf: () => 'https://site.example/#here',
    }),
  );
}

/** The row of a passage in the list, as markup. */
export function rowOf(context: FullViewContext, passageId: string): string {
  const passage = context.index.passage(passageId);
  if (!passage) throw new Error(`no passage ${passageId}`);
  return renderToString(
    h(PassageRow, { context, row: { passage, isSelected: false, matches: true }, onSelect: nothing }),
  );
}

/** The text of the markup: without tags, with entities decoded. */
export function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** The markup of the first element with this class, including its end tag. */
export function partOf(markup: string, className: string): string {
  const start = new RegExp(`<(\\w+)[^>]*class="${className}"`).exec(markup);
  if (!start) return '';
  const end = markup.indexOf(`</${start[1]}>`, start.index);
  return markup.slice(start.index, end + `</${start[1]}>`.length);
}
