import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FullReading, Reading } from '../cards/reading.ts';
import type { AsideProps } from './aside-props.ts';
import { laterWords } from './later-words.ts';
import { focusOnceDrawn } from './focus-return.ts';

/** What opens beside the article when it is asked for. */
export type AsideName = 'search' | 'filters' | 'help';

/** Each comes when it is first opened: few readers open all, and most open none. */
const PARTS: Readonly<Record<AsideName, () => Promise<FunctionComponent<AsideProps>>>> = {
  search: () => import('./aside-search.tsx').then(({ AsideSearch }) => AsideSearch),
  filters: () => import('./aside-filters.tsx').then(({ AsideFilters }) => AsideFilters),
  help: () => import('./aside-help.tsx').then(({ AsideHelp }) => AsideHelp),
};

/** Where the focus goes once a part stands. */
const FIRST: Readonly<Record<AsideName, string>> = {
  search: '.aside input',
  filters: '.aside .filters-close',
  help: '.aside .help-close',
};

type Props = Omit<AsideProps, 'reading'> & { readonly name: AsideName; readonly reading: Reading };
type Loaded = { readonly name: AsideName; readonly Part: FunctionComponent<AsideProps>; readonly full: FullReading };

export function Aside({ name, reading, ...props }: Props) {
  const [part, setPart] = useState<Loaded>();
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    fail(false);
    Promise.all([PARTS[name](), laterWords(reading)]).then(
      ([Part, full]) => {
        setPart({ name, Part, full });
        focusOnceDrawn(FIRST[name]);
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
export function AsideFailure({ name, reading }: { readonly name: AsideName; readonly reading: Reading }) {
  return (
    <div class="aside" id="aside" data-part={name}>
      <p class="aside-failure" role="alert">
        {reading.words.partDidNotArrive}
      </p>
    </div>
  );
}
