import { attributionOf } from '../../core/i18n/attribution-line.ts';
import { Badges } from '../../views/cards/badges.tsx';
import { Caution, QuoteLine, RichText } from '../../browser/article-text.tsx';
import { quotationOf } from '../../core/i18n/quote-attributes.ts';
import type { ViewContext } from '../../core/i18n/view-context.ts';
import type { Passage } from '../../core/article/article.ts';
import type { Visible } from '../../core/state/visible.ts';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

type Props = { readonly reading: ViewContext; readonly passage: Passage };

/** Who, then the words, then how they are said: as everywhere, in the little room a frame has. */
export function SelectedPassage({ reading, passage }: Props) {
  const { words } = reading;
  const quote = quotationOf(reading, passage);
  return (
    <>
      <p class="attribution">
        <RichText parts={attributionOf(reading, passage)} />:
      </p>
      <blockquote>
        <QuoteLine quote={quote} />
      </blockquote>
      <p class="badges frame-badges">
        <Badges reading={reading} passage={passage} />
        {quote.isTranslation && <span class="badge">{words.ourTranslation}</span>}
      </p>
      <Caution reading={reading} passage={passage} class="frame-note" />
    </>
  );
}

/** The passage a frame shows and its neighbours: in printed order, of those that match. */
export type PassageNeighbours = {
  readonly passage?: Passage;
  /** 1-based; 0 where nothing matches. */
  readonly position: number;
  readonly total: number;
  readonly previous?: string;
  readonly next?: string;
};

/** Nothing is chosen at first: then it is the first. What is chosen outside the filters stands where it would stand. */
export function passageNeighbours({ passages }: Visible): PassageNeighbours {
  const walk = passages.filter(({ matches, isSelected }) => matches || isSelected).map(({ passage }) => passage);
  const chosen = passages.find(({ isSelected }) => isSelected)?.passage;
  const at = chosen ? walk.indexOf(chosen) : 0;
  const [previous, next] = [walk[at - 1]?.id, walk[at + 1]?.id];
  const passage = walk[at];
  return {
    ...(passage && { passage }),
    position: walk.length === 0 ? 0 : at + 1,
    total: walk.length,
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
  };
}

/**
 * Keeps a part as high as it has been at its width: what stands below it, the arrows, would else run from under the thumb
 * with every step. `shown` changes with what the part holds. Returns where to hang it.
 */
export function useStableHeight(shown: string | undefined) {
  const part = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = part.current;
    if (!element) return;
    let width = element.offsetWidth;
    const keep = () => (element.style.minHeight = width === 0 ? '' : `${element.offsetHeight}px`);
    keep();
    const observer = new ResizeObserver(() => {
      if (element.offsetWidth === width) return;
      width = element.offsetWidth;
      element.style.minHeight = '';
      keep();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [shown]);
  return part;
}

/** Whether a part holds more than is seen of it, and scrolls: then the keyboard has to get there. */
export function useOverflow(part: RefObject<HTMLElement | null>): boolean {
  const [isCut, cut] = useState(false);
  useEffect(() => {
    const element = part.current;
    if (!element) return;
    const observer = new ResizeObserver(() => cut(element.scrollHeight > element.clientHeight + 1));
    for (const each of [element, ...element.children]) observer.observe(each);
    return () => observer.disconnect();
  }, [part]);
  return isCut;
}
