import type { Issue } from '../model/issue.ts';
import type { Words } from '../words/words.ts';

/** What was wrong with the data, said where a reader can see it: nothing is dropped in silence. */
export function LeftOut({
  reading: { words },
  issues,
}: {
  readonly reading: { readonly words: Words };
  readonly issues: readonly Issue[];
}) {
  return (
    <details class="left-out">
      <summary>{words.someRecordsLeftOut(issues.length)}</summary>
      <IssueList words={words} issues={issues} />
    </details>
  );
}

export function IssueList({ words, issues }: { readonly words: Words; readonly issues: readonly Issue[] }) {
  return (
    <ul class="issues">
      {issues.slice(0, 50).map((issue, position) => (
        <li key={position}>
          <code dir="ltr">
            {issue.file} {issue.path}
          </code>
          <br />
          {words.issueLine(issue.found, issue.expected)}
        </li>
      ))}
    </ul>
  );
}
