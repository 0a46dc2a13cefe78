import type { Issue } from '../model/issue.ts';
import { pageDirection } from '../model/languages.ts';
import { ArticleFaults } from '../modes/data-fault.tsx';
import { languageOfPath } from '../site/language-folder.ts';
import { FAULT_PAGES } from '../site/paths.ts';
import { messagesFor } from '../words/words-in.ts';
import { htmlDocument } from './html-document.ts';
import { writeHtml } from './write-html.ts';

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
