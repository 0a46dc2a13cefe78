import type { Reading } from '../cards/reading.ts';
import type { Issue } from '../model/issue.ts';
import type { Visible } from '../view-state/visible.ts';
import { Credits } from './credits.tsx';
import { LeftOut } from './left-out.tsx';
import { Masthead } from './masthead.tsx';
import { PassageList } from './passage-list.tsx';

type Props = {
  readonly reading: Reading;
  readonly shown: Visible;
  readonly issues: readonly Issue[];
  readonly onSelectPassage: (id: string) => void;
};

export function ArticlePanel({ reading, shown, issues, onSelectPassage }: Props) {
  return (
    <main class="panel" id="article">
      <Masthead reading={reading} shown={shown} />
      {issues.length > 0 && <LeftOut reading={reading} issues={issues} />}
      <PassageList reading={reading} shown={shown} onSelect={onSelectPassage} />
      <Credits reading={reading} />
    </main>
  );
}
