import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FullViewContext, ViewContext } from '../../core/i18n/view-context.ts';
import type { AsideProps } from './aside-help.tsx';
import { focusOnceDrawn } from './return-focus.ts';
import type { LazyMessages } from '../../core/i18n/messages/lazy.ts';
import { hasVisibleFocus } from '../../browser/media-query.ts';
import type { PlaceCardSheetProps } from './place-card-sheet.tsx';

/** The context of the reader, with the messages that its program loads when a part is first used. */
export type ReaderContext = ViewContext & { readonly lazy: LazyMessages };

/** Panels that open beside the article. */
export type AsideName = 'search' | 'filters' | 'help';

/** Each panel is a dynamic import, loaded when first opened: few readers open any. */
const LOAD_ASIDE: Readonly<Record<AsideName, (context: ReaderContext) => Promise<FunctionComponent<AsideProps>>>> = {
  search: () => import('./aside-search.tsx').then(({ AsideSearch }) => AsideSearch),
  filters: () => import('./aside-filters.tsx').then(({ AsideFilters }) => AsideFilters),
  help: ({ lazy }) =>
    Promise.all([import('./aside-help.tsx'), lazy.help()]).then(([{ asideHelp }, help]) => asideHelp(help)),
};

/** The element that gets the focus when a panel opens. */
const FIRST_FOCUS: Readonly<Record<AsideName, string>> = {
  search: '.aside input',
  filters: '.aside .filters-close',
  help: '.aside .help-close',
};

type AsideSlotProps = Omit<AsideProps, 'context'> & { readonly name: AsideName; readonly context: ReaderContext };
type LoadedAside = {
  readonly name: AsideName;
  readonly Part: FunctionComponent<AsideProps>;
  readonly full: FullViewContext;
};

export function Aside({ name, context, ...props }: AsideSlotProps) {
  const [part, setPart] = useState<LoadedAside>();
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    fail(false);
    Promise.all([LOAD_ASIDE[name](context), loadLaterMessages(context)]).then(
      ([Part, full]) => {
        setPart({ name, Part, full });
        focusOnceDrawn(FIRST_FOCUS[name]);
      },
      () => fail(true),
    );
  }, [name]);
  if (hasFailed) return <AsideFailure name={name} context={context} />;
  return (
    <div class="aside" id="aside" data-part={name}>
      {part?.name === name && <part.Part {...props} context={part.full} />}
    </div>
  );
}

/** Replaces a panel that could not be loaded or rendered. */
export function AsideFailure({ name, context }: { readonly name: AsideName; readonly context: ViewContext }) {
  return (
    <div class="aside" id="aside" data-part={name}>
      <p class="aside-failure" role="alert">
        {context.messages.partDidNotArrive}
      </p>
    </div>
  );
}

/**
 * The view context with the messages of the lazy components. The page starts with the core messages; each lazy
 * component waits for this first, so that none renders without its messages. Returns the same object every time.
 */
export async function loadLaterMessages(context: ReaderContext): Promise<FullViewContext> {
  const later = await context.lazy.later();
  const full = fullContexts.get(context) ?? { ...context, messages: { ...context.messages, ...later } };
  fullContexts.set(context, full);
  return full;
}

const fullContexts = new WeakMap<ViewContext, FullViewContext>();

type LoadedCard = { readonly Part: FunctionComponent<PlaceCardSheetProps>; readonly full: FullViewContext };

/** Cached after the first load: the next card opens without waiting. */
let loadedCard: LoadedCard | undefined;

/** The card is loaded when the first place or passage is selected. */
type LazyPlaceCardProps = Omit<PlaceCardSheetProps, 'context'> & {
  readonly context: ReaderContext;
  readonly onDrawn: (isDrawn: boolean) => void;
};

export function LazyPlaceCard({ onDrawn, context, ...props }: LazyPlaceCardProps) {
  const [loaded, setLoaded] = useState(loadedCard);
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    if (loaded) return;
    // For keyboard users the focus moves into the card.
    const wantsFocus = hasVisibleFocus(document.activeElement);
    Promise.all([import('./place-card-sheet.tsx'), loadLaterMessages(context)]).then(
      ([{ PlaceCardSheet }, full]) => {
        loadedCard = { Part: PlaceCardSheet, full };
        setLoaded(loadedCard);
        if (wantsFocus) focusOnceDrawn('.card-body');
      },
      () => fail(true),
    );
  }, [loaded]);
  useEffect(() => {
    if (!loaded) return;
    onDrawn(true);
    return () => onDrawn(false);
  }, [loaded, onDrawn]);
  if (hasFailed) return <PlaceCardFailure context={context} />;
  return loaded ? <loaded.Part {...props} context={loaded.full} /> : null;
}

/** Replaces a card that could not be loaded or rendered. */
export function PlaceCardFailure({ context }: { readonly context: ViewContext }) {
  return (
    <p class="sheet card-failure" role="alert">
      {context.messages.partDidNotArrive}
    </p>
  );
}
