import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
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

export function Aside({ name, ...props }: AsideProps & { readonly name: AsideName }) {
  const { words } = props.reading;
  const [part, setPart] = useState<{ readonly name: AsideName; readonly Part: FunctionComponent<AsideProps> }>();
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    fail(false);
    Promise.all([PARTS[name](), laterWords(props.reading)]).then(
      ([Part]) => {
        setPart({ name, Part });
        focusOnceDrawn(FIRST[name]);
      },
      () => fail(true),
    );
  }, [name]);
  return (
    <div class="aside" id="aside" data-part={name}>
      {hasFailed ? (
        <p class="aside-failure" role="alert">
          {words.partDidNotArrive}
        </p>
      ) : (
        part?.name === name && <part.Part {...props} />
      )}
    </div>
  );
}
