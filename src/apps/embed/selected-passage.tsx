import { attributionOf } from '../../core/i18n/attribution-line.ts';
import { Badges } from '../../views/cards/badges.tsx';
import { Caution, QuoteLine, RichText } from '../../browser/article-text.tsx';
import { quotationOf } from '../../core/i18n/quote-attributes.ts';
import type { ViewContext } from '../../core/i18n/view-context.ts';
import type { Passage } from '../../core/article/article.ts';
import type { Visible } from '../../core/state/visible.ts';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

type Props = { readonly context: ViewContext; readonly passage: Passage };

/** The selected passage of an embed: attribution, quotation, badges, caution, in the order of all views. */
export function SelectedPassage({ context, passage }: Props) {
  const { messages } = context;
  const quote = quotationOf(context, passage);
  return (
    <>
      <p class="attribution">
        <RichText parts={attributionOf(context, passage)} />
        {context.messages.formats.colon}
      </p>
      <blockquote>
        <QuoteLine quote={quote} />
      </blockquote>
      <p class="badges embedded-badges">
        <Badges context={context} passage={passage} />
        {quote.isTranslation && <span class="badge">{messages.ourTranslation}</span>}
      </p>
      <Caution context={context} passage={passage} class="embedded-note" />
    </>
  );
}

/** The passage shown in the embed and its neighbours, in printed order, among those that match the filters. */
export type PassageNeighbours = {
  readonly passage?: Passage;
  /** 1-based; 0 if nothing matches. */
  readonly position: number;
  readonly total: number;
  readonly previous?: string;
  readonly next?: string;
};

/**
 * Without a selection the first passage is shown. A selected passage outside the filters keeps its place in printed
 * order.
 */
export function passageNeighbours({ passages }: Visible): PassageNeighbours {
  const sequence = passages.filter(({ matches, isSelected }) => matches || isSelected).map(({ passage }) => passage);
  const selected = passages.find(({ isSelected }) => isSelected)?.passage;
  const at = selected ? sequence.indexOf(selected) : 0;
  const [previous, next] = [sequence[at - 1]?.id, sequence[at + 1]?.id];
  const passage = sequence[at];
  return {
    ...(passage && { passage }),
    position: sequence.length === 0 ? 0 : at + 1,
    total: sequence.length,
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
  };
}

/**
 * Keeps the element’s min-height at the height of its content at this width, so that the buttons below it do not move
 * under the thumb between passages. `shown` changes with the content. Returns the ref of the element.
 */
export function useStableHeight(shown: string | undefined) {
  const elementRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = elementRef.current;
    if (!element) return;
    let width = element.offsetWidth;
    const updateMinHeight = () => (element.style.minHeight = width === 0 ? '' : `${element.offsetHeight}px`);
    updateMinHeight();
    const observer = new ResizeObserver(() => {
      if (element.offsetWidth === width) return;
      width = element.offsetWidth;
      element.style.minHeight = '';
      updateMinHeight();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [shown]);
  return elementRef;
}

/** Whether the content overflows the element, which then scrolls and needs a tab stop for the keyboard. */
export function useOverflow(elementRef: RefObject<HTMLElement | null>): boolean {
  const [isOverflowing, setOverflowing] = useState(false);
  useEffect(() => {
    const element = elementRef.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setOverflowing(element.scrollHeight > element.clientHeight + 1));
    for (const each of [element, ...element.children]) observer.observe(each);
    return () => observer.disconnect();
  }, [elementRef]);
  return isOverflowing;
}
