import { type Issue, MOST_TOLD } from '../model/issue.ts';
import type { FaultWords } from '../words/fault-words.ts';

type Props = { readonly words: FaultWords; readonly issues: readonly Issue[] };

/** What was wrong with the data, said where a reader can see it: nothing is dropped in silence. */
export function LeftOut({ words, issues }: Props) {
  return (
    <details class="left-out">
      <summary>{words.someRecordsLeftOut(issues.length)}</summary>
      <IssueList words={words} issues={issues} />
    </details>
  );
}

export function IssueList({ words, issues }: Props) {
  return (
    <ul class="issues">
      {issues.slice(0, MOST_TOLD).map((issue, position) => (
        <li key={position}>
          <code dir="ltr">
            {issue.file} {issue.path}
          </code>
          <br />
          {words.issueLine(issue.found, issue.expected)}
        </li>
      ))}
      {issues.length > MOST_TOLD && <li>{words.moreFaults(issues.length - MOST_TOLD)}</li>}
    </ul>
  );
}
