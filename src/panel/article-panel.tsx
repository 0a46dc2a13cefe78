import type { ComponentChildren } from 'preact';
import type { Reading } from '../cards/reading.ts';
import type { Issue } from '../model/issue.ts';
import type { Visible } from '../view-state/visible.ts';
import { Credits } from './credits.tsx';
import { LeftOut } from './left-out.tsx';
import { Masthead } from './masthead.tsx';
import { PlaceList } from './place-list.tsx';
import { PassageList } from './passage-list.tsx';

type Props = {
  readonly reading: Reading;
  readonly shown: Visible;
  readonly issues: readonly Issue[];
  /** Where the site lies, relative to this page. */
  readonly base: string;
  readonly onSelectPassage: (id: string) => void;
  readonly onSelectPlace: (id: string) => void;
  /** What stands over the list and narrows it. */
  readonly overList?: ComponentChildren;
};

export function ArticlePanel({ reading, shown, issues, onSelectPassage, onSelectPlace, overList }: Props) {
  return (
    <main class="panel" id="article">
      <Masthead reading={reading} shown={shown} />
      {issues.length > 0 && <LeftOut reading={reading} issues={issues} />}
      {overList}
      <PassageList reading={reading} shown={shown} onSelect={onSelectPassage} />
      <PlaceList reading={reading} shown={shown} onSelectPlace={onSelectPlace} onSelectPassage={onSelectPassage} />
      <Credits reading={reading} />
    </main>
  );
}
