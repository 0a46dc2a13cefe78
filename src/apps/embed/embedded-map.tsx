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
  readonly context: ViewContext;
  readonly messages: EmbedMessages;
  readonly store: Store;
  readonly controls: readonly Control[];
  /** Address of the full map with the current view. */
  readonly whole: string;
  readonly loadMap: () => Promise<StartMap>;
  /** Whether a selection may load the live map: not if the reader only scrolled past a story link. */
  readonly mayStart: boolean;
  /** Whether the live map starts without waiting for the first press. */
  readonly startsAtOnce: boolean;
  /** Draws list and timeline into an element; returns a function that removes them. */
  readonly openPanels: (host: HTMLElement, onSelect: (passage: string) => void) => Promise<() => void>;
  readonly theme: ReadableAtom<Theme>;
  /**
   * Set if the map is a custom element of a host page and no page of its own: what fills the screen, where failures are
   * reported, and that its title is an h2.
   */
  readonly part?: {
    readonly fillsScreen: () => Element;
    readonly onFailure: (failure: MapFailure) => void;
    /** Notice for readers if the quotations were not proven by a build. */
    readonly notice?: string | undefined;
  };
  /** Set where the map is rendered and not hydrated: by the build and by the custom element. */
  readonly staticMap?: ComponentChildren;
  readonly credit?: ComponentChildren;
};

const page = () => document.documentElement;
const EMBED_OVERLAYS = '.map-controls, .map-scale, .map-credit';

/** The embed: title, map, one passage with its source, and the link to the full map. */
export function EmbeddedMap(props: EmbeddedMapProps) {
  const {
    context,
    messages,
    store,
    controls,
    whole,
    loadMap,
    mayStart,
    startsAtOnce,
    openPanels,
    part,
    staticMap,
    credit,
  } = props;
  const { index } = context;
  const shown = useStore(store.visible);
  const theme = useStore(props.theme);
  const [isListed, setListed] = useState(false);
  const { passage, position, total, previous, next } = passageNeighbours(shown);
  const has = (control: Control) => controls.includes(control);
  const closeList = useCallback(() => setListed(false), []);
  const listTool = useRef<HTMLButtonElement>(null);
  /** Esc closes the list, and not also a dialog of the host page. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isListed) return;
    event.preventDefault();
    event.stopPropagation();
    setListed(false);
    listTool.current?.focus({ preventScroll: true });
  };
  const { article } = index;
  const Title = part ? 'h2' : 'h1';
  const steps = has('steps') && total > 1;
  const screen = useFullScreen(part?.fillsScreen ?? page);
  const canFill = has('full') && screen.isAllowed;
  const stableHeight = useStableHeight(passage?.id);
  const passagePart = useRef<HTMLElement>(null);
  const isOverflowing = useOverflow(passagePart);
  const ends = [backIn(context.language), onwardIn(context.language)] as const;
  return (
    <div
      class="embedded"
      part="frame"
      data-controls={controls.join(' ')}
      data-list-open={isListed || undefined}
      onKeyDown={onKeyDown}
      data-full={screen.isFull || undefined}
    >
      {(has('title') || has('list') || canFill) && (
        <header class="embedded-head" part="head">
          {has('title') ? (
            <Title class="embedded-title" part="title">
              <ArticleText context={context} text={article.title} />
            </Title>
          ) : (
            <span />
          )}
          {has('list') && (
            <button
              type="button"
              ref={listTool}
              class="embedded-tool needs-script"
              aria-expanded={isListed}
              onClick={() => setListed(!isListed)}
            >
              {isListed ? messages.closeList : messages.openList}
            </button>
          )}
          {canFill && <FullScreenButton messages={messages} screen={screen} />}
        </header>
      )}
      <RenderBoundary
        otherwise={() => (staticMap ? <StaticMapFallback staticMap={staticMap} /> : prerenderedPart('.map-pane'))}
      >
        <MapPane
          context={context}
          store={store}
          loadMap={loadMap}
          overlays={EMBED_OVERLAYS}
          covered={String(isListed)}
          isCovered
          isFramed
          onMark={highlightLabel}
          startsAtOnce={startsAtOnce || screen.isFull}
          theme={theme}
          staticMap={staticMap}
          credit={credit}
          followsSelection={mayStart}
          onFailure={part?.onFailure}
        />
      </RenderBoundary>
      {isListed && (
        <PanelsHost open={openPanels} store={store} onClose={closeList} failure={context.messages.partDidNotArrive} />
      )}
      <section
        class="embedded-passage"
        part="passage"
        ref={passagePart}
        tabIndex={screen.isFull || isOverflowing ? 0 : undefined}
        aria-label={messages.passageInHand}
        aria-live="polite"
      >
        <div ref={stableHeight}>
          {passage ? <SelectedPassage context={context} passage={passage} /> : <p>{messages.noPassage}</p>}
        </div>
      </section>
      <footer class="embedded-foot" part="foot">
        {steps && (
          <div class="embedded-steps needs-script">
            <StepButton
              label={context.messages.previousPassage}
              icon={ends[0]}
              to={previous}
              onStep={store.selectPassage}
            />
            <span>{context.messages.positionOf(position, total)}</span>
            <StepButton label={context.messages.nextPassage} icon={ends[1]} to={next} onStep={store.selectPassage} />
          </div>
        )}
        <a class="embedded-whole" part="link" href={whole} target="_blank" rel="noopener">
          <span class="embedded-wide">{messages.openWhole}</span>
          <span class="embedded-narrow">{messages.openWholeShort}</span>
        </a>
        {part?.notice !== undefined && (
          <p class="embedded-source" part="notice">
            {part.notice}
          </p>
        )}
        <p class="embedded-source" part="source">
          {outletAndDate(article, context.language, context.messages.formats)} ·{' '}
          {messages.madeBy(context.messages.product)}
        </p>
      </footer>
    </div>
  );
}

/** The static map of a custom element, which has no prerendered one. */
function StaticMapFallback({ staticMap }: { readonly staticMap: ComponentChildren }) {
  return (
    <section class="map-pane" part="map" data-map-state="failed">
      <div class="static-map-frame">{staticMap}</div>
    </section>
  );
}

type StepButtonProps = {
  readonly label: string;
  readonly icon: 'left' | 'right';
  /** Id of the target passage; absent at either end of the list. */
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
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let close: (() => void) | undefined;
    let isUnmounted = false;
    const onSelect = (passage: string) => {
      store.selectPassage(passage);
      onClose();
    };
    open(element, onSelect).then(
      (opened) => (isUnmounted ? opened() : (close = opened)),
      () => setFailed(true),
    );
    return () => {
      isUnmounted = true;
      close?.();
    };
  }, [open, store, onClose]);
  return (
    <>
      <div class="embedded-panels" ref={host} tabIndex={-1} />
      {hasFailed && (
        <p class="embedded-panels" role="alert">
          {failure}
        </p>
      )}
    </>
  );
}

/** Adds a background to the label of the selected symbol on a static map, and removes it from the others. */
function highlightLabel(symbol: Element, isSelected: boolean): void {
  symbol.querySelector('.label-background')?.remove();
  if (isSelected) insertLabelBackground(symbol.querySelector<SVGTextElement>('.static-label'));
}

/** A rectangle as wide as the label; a wide stroke around the letters would have uneven edges. */
function insertLabelBackground(label: SVGTextElement | null): void {
  const { x, y, width, height } = label?.getBBox() ?? new DOMRect();
  // The static map for another screen size, which is not displayed.
  if (width === 0) return;
  const tag = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const box = { class: 'label-background', x: x - 10, y: y - 3, width: width + 20, height: height + 6, rx: 6 };
  for (const [attribute, value] of Object.entries(box)) tag.setAttribute(attribute, String(value));
  label?.before(tag);
}
