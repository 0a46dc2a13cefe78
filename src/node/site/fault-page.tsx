import { type Issue, MOST_TOLD } from '../../core/validation/issue.ts';
import { pageDirection } from '../../core/text/languages.ts';
import { languageOfPath } from '../../core/site/language-folder.ts';
import { FAULT_PAGES } from '../../core/site/site-paths.ts';
import { messagesFor } from '../../core/i18n/messages-for.ts';
import { htmlDocument, writeHtml } from './html-document.ts';
import type { FaultMessages, WrittenMessages } from '../../core/i18n/messages/build.ts';

/**
 * The page shown by `npm run dev` in place of an article with issues: its issues, and none of its text. `path`: of the
 * page requested.
 */
export function faultPage(root: string, path: string, issues: readonly Issue[]): string {
  const language = languageOfPath(FAULT_PAGES, path);
  const messages = messagesFor(language);
  return htmlDocument(root, {
    language,
    title: `${messages.dataUnreadable} · ${messages.product}`,
    description: undefined,
    root: `dir="${pageDirection(language)}"`,
    head: ['<script type="module" src="/src/apps/reader/start.ts"></script>'],
    body: [`<div id="mawdi">${writeHtml(<ArticleFaults messages={messages} issues={issues} />)}</div>`],
  });
}

/** The content of that page: what is wrong in the data, and where. */
export function ArticleFaults({
  messages,
  issues,
}: {
  readonly messages: WrittenMessages;
  readonly issues: readonly Issue[];
}) {
  return (
    <main class="data-fault">
      <p class="wordmark">{messages.product}</p>
      <h1>{messages.dataUnreadable}</h1>
      <p>{messages.dataUnreadableHint}</p>
      <IssueList messages={messages} issues={issues} />
    </main>
  );
}

type Props = { readonly messages: FaultMessages; readonly issues: readonly Issue[] };

/** A list of issues: file, path in it, what was found and expected. */
export function IssueList({ messages, issues }: Props) {
  return (
    <ul class="issues">
      {issues.slice(0, MOST_TOLD).map((issue, position) => (
        <li key={position}>
          <code dir="ltr">
            {issue.file} {issue.path}
          </code>
          <br />
          {messages.issueLine(issue.found, issue.expected)}
        </li>
      ))}
      {issues.length > MOST_TOLD && <li>{messages.moreFaults(issues.length - MOST_TOLD)}</li>}
    </ul>
  );
}
