import type { ComponentChildren } from 'preact';
import type { Reading } from '../cards/reading.ts';
import type { Issue } from '../model/issue.ts';
import type { Visible } from '../view-state/visible.ts';
import { LeftOut } from './left-out.tsx';
import { Masthead } from './masthead.tsx';
import { PassageList } from './passage-list.tsx';

type Props = {
  readonly reading: Reading;
  readonly shown: Visible;
  readonly issues: readonly Issue[];
  readonly onSelectPassage: (id: string) => void;
  /** Something lies over the panel: nothing in it can be reached. */
  readonly isCovered: boolean;
  /** What stands over the list and narrows it. */
  readonly overList?: ComponentChildren;
  /** What follows the list: the places, the files, the credits. */
  readonly underList?: ComponentChildren;
};

export function ArticlePanel({ reading, shown, issues, isCovered, onSelectPassage, overList, underList }: Props) {
  return (
    <main class="panel" id="article" inert={isCovered}>
      <Masthead reading={reading} shown={shown} />
      {issues.length > 0 && <LeftOut reading={reading} issues={issues} />}
      {overList}
      <PassageList reading={reading} shown={shown} onSelect={onSelectPassage} />
      {underList}
    </main>
  );
}
