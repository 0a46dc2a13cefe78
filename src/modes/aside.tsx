import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FullViewContext, ViewContext } from '../cards/reading.ts';
import type { AsideProps } from './aside-props.ts';
import { loadLaterMessages } from './later-words.ts';
import { focusOnceDrawn } from './focus-return.ts';

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
