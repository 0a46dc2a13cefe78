import { type Issue, MOST_TOLD } from '../model/issue.ts';
import type { FaultMessages } from '../words/fault-words.ts';

type Props = { readonly words: FaultMessages; readonly issues: readonly Issue[] };

/** What is wrong with the data, spot by spot. */
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
