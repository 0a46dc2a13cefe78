import { IssueList } from '../panel/issue-list.tsx';
import type { Issue } from '../model/issue.ts';
import type { WrittenMessages } from '../words/words.ts';

/** Data too broken to show anything of it: a page that says what is wrong and where. */
export function ArticleFaults({
  words,
  issues,
}: {
  readonly words: WrittenMessages;
  readonly issues: readonly Issue[];
}) {
  return (
    <main class="data-fault">
      <p class="wordmark">{words.product}</p>
      <h1>{words.dataUnreadable}</h1>
      <p>{words.dataUnreadableHint}</p>
      <IssueList words={words} issues={issues} />
    </main>
  );
}
