import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FullViewContext, ViewContext } from '../../core/i18n/view-context.ts';
import type { AsideProps } from './aside-help.tsx';
import { focusOnceDrawn } from './return-focus.ts';
import { type InterfaceLanguage, inInterface } from '../../core/text/languages.ts';
import type { PartMessages } from '../../core/i18n/messages/core.ts';
import { hasVisibleFocus } from '../../browser/media-query.ts';
import type { PlaceCardSheetProps } from './place-card-sheet.tsx';

/** What opens beside the article when it is asked for. */
export type AsideName = 'search' | 'filters' | 'help';

/** Each comes when it is first opened: few readers open all, and most open none. */
const LOAD_ASIDE: Readonly<Record<AsideName, () => Promise<FunctionComponent<AsideProps>>>> = {
  search: () => import('./aside-search.tsx').then(({ AsideSearch }) => AsideSearch),
  filters: () => import('./aside-filters.tsx').then(({ AsideFilters }) => AsideFilters),
  help: () => import('./aside-help.tsx').then(({ AsideHelp }) => AsideHelp),
};

/** Where the focus goes once a part stands. */
const FIRST_FOCUS: Readonly<Record<AsideName, string>> = {
  search: '.aside input',
  filters: '.aside .filters-close',
  help: '.aside .help-close',
};

type AsideSlotProps = Omit<AsideProps, 'reading'> & { readonly name: AsideName; readonly reading: ViewContext };
type LoadedAside = {
  readonly name: AsideName;
  readonly Part: FunctionComponent<AsideProps>;
  readonly full: FullViewContext;
};

export function Aside({ name, reading, ...props }: AsideSlotProps) {
  const [part, setPart] = useState<LoadedAside>();
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    fail(false);
    Promise.all([LOAD_ASIDE[name](), loadLaterMessages(reading)]).then(
      ([Part, full]) => {
        setPart({ name, Part, full });
        focusOnceDrawn(FIRST_FOCUS[name]);
      },
      () => fail(true),
    );
  }, [name]);
  if (hasFailed) return <AsideFailure name={name} reading={reading} />;
  return (
    <div class="aside" id="aside" data-part={name}>
      {part?.name === name && <part.Part {...props} reading={part.full} />}
    </div>
  );
}

/** In the place of a part that did not come, or could not be drawn. */
export function AsideFailure({ name, reading }: { readonly name: AsideName; readonly reading: ViewContext }) {
  return (
    <div class="aside" id="aside" data-part={name}>
      <p class="aside-failure" role="alert">
        {reading.words.partDidNotArrive}
      </p>
    </div>
  );
}

/**
 * The reading with the messages of the parts that come later. The page begins with those that every reader needs; whatever
 * wakes later waits for this first, so that nothing is ever drawn without its words. The same object every time.
 */
export async function loadLaterMessages(reading: ViewContext): Promise<FullViewContext> {
  const later = await inInterface(LATER_MESSAGES, reading.language)();
  const full = fullContexts.get(reading) ?? { ...reading, words: { ...reading.words, ...later } };
  fullContexts.set(reading, full);
  return full;
}

const fullContexts = new WeakMap<ViewContext, FullViewContext>();

const LATER_MESSAGES: Readonly<Record<InterfaceLanguage, () => Promise<PartMessages>>> = {
  ar: async () => (await import('../../core/i18n/ar/parts.ts')).arParts,
  en: async () => (await import('../../core/i18n/en/parts.ts')).enParts,
};

type LoadedCard = { readonly Part: FunctionComponent<PlaceCardSheetProps>; readonly full: FullViewContext };

/** Kept once it came: the second card opens at once. */
let loadedCard: LoadedCard | undefined;

/** The card comes when the first place or passage is chosen. */
type LazyPlaceCardProps = Omit<PlaceCardSheetProps, 'reading'> & {
  readonly reading: ViewContext;
  readonly onDrawn: (isDrawn: boolean) => void;
};

export function LazyPlaceCard({ onDrawn, reading, ...props }: LazyPlaceCardProps) {
  const [loaded, setLoaded] = useState(loadedCard);
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    if (loaded) return;
    // Who came by keyboard goes on reading in the card.
    const wantsFocus = hasVisibleFocus(document.activeElement);
    Promise.all([import('./place-card-sheet.tsx'), loadLaterMessages(reading)]).then(
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
  if (hasFailed) return <PlaceCardFailure reading={reading} />;
  return loaded ? <loaded.Part {...props} reading={loaded.full} /> : null;
}

/** In the place of a card that did not come, or could not be drawn. */
export function PlaceCardFailure({ reading }: { readonly reading: ViewContext }) {
  return (
    <p class="sheet card-failure" role="alert">
      {reading.words.partDidNotArrive}
    </p>
  );
}
