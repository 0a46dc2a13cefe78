import { type Issue, MOST_TOLD } from '../model/issue.ts';
import { pageDirection } from '../model/languages.ts';
import { languageOfPath } from '../site/language-folder.ts';
import { FAULT_PAGES } from '../site/addresses.ts';
import { messagesFor } from '../words/words-in.ts';
import { htmlDocument, writeHtml } from './html-document.ts';
import type { FaultMessages, WrittenMessages } from '../words/words.ts';

/** In the place of an article that is not proven: what is wrong with it, and none of its words. `path`: of the page asked for. */
export function faultPage(root: string, path: string, issues: readonly Issue[]): string {
  const language = languageOfPath(FAULT_PAGES, path);
  const words = messagesFor(language);
  return htmlDocument(root, {
    language,
    title: `${words.dataUnreadable} · ${words.product}`,
    description: undefined,
    root: `dir="${pageDirection(language)}"`,
    head: ['<script type="module" src="/src/start.ts"></script>'],
    body: [`<div id="mawdi">${writeHtml(<ArticleFaults words={words} issues={issues} />)}</div>`],
  });
}

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
