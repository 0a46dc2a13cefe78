import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { RenderBoundary } from '../../browser/render-boundary.tsx';
import type { ViewContext } from '../../core/i18n/view-context.ts';
import type { Control } from '../../core/embedding/embed-options.ts';
import { ControlIcon } from '../../browser/control-icon.tsx';
import type { StartMap } from '../../map/live/mount-map.ts';
import { MapPane } from '../../map/live/map-pane.tsx';
import type { Theme } from '../../browser/stored-theme.ts';
import type { Store } from '../../core/state/store.ts';
import type { EmbedMessages } from '../../core/i18n/messages/apps.ts';
import type { MapFailure } from '../../core/i18n/messages/core.ts';
import { outletAndDate } from '../../core/i18n/format.ts';
import { prerenderedPart } from '../../browser/hydrate.ts';
import { backIn, onwardIn } from '../../core/text/languages.ts';
import { FullScreenButton, useFullScreen } from './full-screen.tsx';
import { passageNeighbours, SelectedPassage, useOverflow, useStableHeight } from './selected-passage.tsx';
import { ArticleText } from '../../browser/article-text.tsx';

export type EmbeddedMapProps = {
  readonly reading: ViewContext;
  readonly words: EmbedMessages;
  readonly store: Store;
  readonly controls: readonly Control[];
  /** Address of the whole map, with the view in hand. */
  readonly whole: string;
  readonly bring: () => Promise<StartMap>;
  /** Whether what is chosen may fetch the map: not while it was only scrolled past. */
  readonly mayStart: boolean;
  /** Whether the map is not to wait until it is touched. */
  readonly startsAtOnce: boolean;
  /** Draws list and timeline into an element; returns how to take them out again. */
  readonly openPanels: (host: HTMLElement, onSelect: (passage: string) => void) => Promise<() => void>;
  readonly theme: ReadableAtom<Theme>;
  /** Where it is part of a page and no page of its own: what fills the screen, and whose headline is above ours. */
  readonly part?: {
    readonly fillsScreen: () => Element;
    readonly onFailure: (failure: MapFailure) => void;
    /** What a reader has to know of its words, where no build has looked them over. */
    readonly notice?: string | undefined;
  };
  /** Given where the page is written. */
  readonly still?: ComponentChildren;
  readonly credit?: ComponentChildren;
};

const page = () => document.documentElement;
const EMBED_OVERLAYS = '.map-controls, .map-scale, .map-credit';

/** The map in another page: title, map, one passage with its source, and the way to the whole. */
export function EmbeddedMap(props: EmbeddedMapProps) {
  const { reading, words, store, controls, whole, bring, mayStart, startsAtOnce, openPanels, part, still, credit } =
    props;
  const { index } = reading;
  const shown = useStore(store.visible);
  const theme = useStore(props.theme);
  const [isListed, list] = useState(false);
  const { passage, position, total, previous, next } = passageNeighbours(shown);
  const has = (control: Control) => controls.includes(control);
  const closeList = useCallback(() => list(false), []);
  const listTool = useRef<HTMLButtonElement>(null);
  /** Esc closes what is open here, and not also the dialog of a page around us. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isListed) return;
    event.preventDefault();
    event.stopPropagation();
    list(false);
    listTool.current?.focus({ preventScroll: true });
  };
  const { article } = index;
  const Title = part ? 'h2' : 'h1';
  const steps = has('steps') && total > 1;
  const screen = useFullScreen(part?.fillsScreen ?? page);
  const canFill = has('full') && screen.isAllowed;
  const said = useStableHeight(passage?.id);
  const passagePart = useRef<HTMLElement>(null);
  const isCut = useOverflow(passagePart);
  const ends = [backIn(reading.language), onwardIn(reading.language)] as const;
  return (
    <div
      class="frame"
      part="frame"
      data-controls={controls.join(' ')}
      data-listed={isListed || undefined}
      onKeyDown={onKeyDown}
      data-full={screen.isFull || undefined}
    >
      {(has('title') || has('list') || canFill) && (
        <header class="frame-head" part="head">
          {has('title') ? (
            <Title class="frame-title" part="title">
              <ArticleText reading={reading} text={article.title} />
            </Title>
          ) : (
            <span />
          )}
          {has('list') && (
            <button
              type="button"
              ref={listTool}
              class="frame-tool needs-script"
              aria-expanded={isListed}
              onClick={() => list(!isListed)}
            >
              {isListed ? words.closeList : words.openList}
            </button>
          )}
          {canFill && <FullScreenButton words={words} screen={screen} />}
        </header>
      )}
      <RenderBoundary otherwise={() => (still ? <StaticMapFallback still={still} /> : prerenderedPart('.map-pane'))}>
        <MapPane
          reading={reading}
          store={store}
          bring={bring}
          coverings={EMBED_OVERLAYS}
          covered={String(isListed)}
          isCovered
          isFramed
          onMark={highlightLabel}
          startsAtOnce={startsAtOnce || screen.isFull}
          theme={theme}
          still={still}
          credit={credit}
          followsSelection={mayStart}
          onFailure={part?.onFailure}
        />
      </RenderBoundary>
      {isListed && (
        <PanelsHost open={openPanels} store={store} onClose={closeList} failure={reading.words.partDidNotArrive} />
      )}
      <section
        class="frame-passage"
        part="passage"
        ref={passagePart}
        tabIndex={screen.isFull || isCut ? 0 : undefined}
        aria-label={words.passageInHand}
        aria-live="polite"
      >
        <div ref={said}>
          {passage ? <SelectedPassage reading={reading} passage={passage} /> : <p>{words.noPassage}</p>}
        </div>
      </section>
      <footer class="frame-foot" part="foot">
        {steps && (
          <div class="frame-steps needs-script">
            <StepButton
              label={reading.words.previousPassage}
              icon={ends[0]}
              to={previous}
              onStep={store.selectPassage}
            />
            <span>{reading.words.positionOf(position, total)}</span>
            <StepButton label={reading.words.nextPassage} icon={ends[1]} to={next} onStep={store.selectPassage} />
          </div>
        )}
        <a class="frame-whole" part="link" href={whole} target="_blank" rel="noopener">
          <span class="frame-wide">{words.openWhole}</span>
          <span class="frame-narrow">{words.openWholeShort}</span>
        </a>
        {part?.notice !== undefined && (
          <p class="frame-source" part="notice">
            {part.notice}
          </p>
        )}
        <p class="frame-source" part="source">
          {outletAndDate(article, reading.language)} · {words.madeBy(reading.words.product)}
        </p>
      </footer>
    </div>
  );
}

/** The map of an element that was not written by a build. */
function StaticMapFallback({ still }: { readonly still: ComponentChildren }) {
  return (
    <section class="map-pane" part="map" data-stage="failed">
      <div class="still-frame">{still}</div>
    </section>
  );
}

type StepButtonProps = {
  readonly label: string;
  readonly icon: 'left' | 'right';
  /** The passage it leads to; absent at the end of the walk. */
  readonly to: string | undefined;
  readonly onStep: (passage: string) => void;
};

function StepButton({ label, icon, to, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      disabled={to === undefined}
      onClick={() => to !== undefined && onStep(to)}
    >
      <ControlIcon name={icon} />
    </button>
  );
}

function PanelsHost({
  open,
  store,
  onClose,
  failure,
}: {
  readonly open: EmbeddedMapProps['openPanels'];
  readonly store: Store;
  readonly onClose: () => void;
  readonly failure: string;
}) {
  const host = useRef<HTMLDivElement>(null);
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let close: (() => void) | undefined;
    let isGone = false;
    const onSelect = (passage: string) => {
      store.selectPassage(passage);
      onClose();
    };
    open(element, onSelect).then(
      (opened) => (isGone ? opened() : (close = opened)),
      () => fail(true),
    );
    return () => {
      isGone = true;
      close?.();
    };
  }, [open, store, onClose]);
  return (
    <>
      <div class="frame-panels" ref={host} tabIndex={-1} />
      {hasFailed && (
        <p class="frame-panels" role="alert">
          {failure}
        </p>
      )}
    </>
  );
}

/** Lays a ground under the name of the chosen mark of a still, and takes it from any other. */
function highlightLabel(mark: Element, isSelected: boolean): void {
  mark.querySelector('.still-tag')?.remove();
  if (isSelected) insertLabelBackground(mark.querySelector<SVGTextElement>('.still-name'));
}

/** As wide as the letters of the name are here; a wide line around each letter would be a lumpy ground. */
function insertLabelBackground(name: SVGTextElement | null): void {
  const { x, y, width, height } = name?.getBBox() ?? new DOMRect();
  // A drawing of another size, which is not shown.
  if (width === 0) return;
  const tag = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const box = { class: 'still-tag', x: x - 10, y: y - 3, width: width + 20, height: height + 6, rx: 6 };
  for (const [attribute, value] of Object.entries(box)) tag.setAttribute(attribute, String(value));
  name?.before(tag);
}
