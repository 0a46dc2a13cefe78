import type { IncomingMessage, ServerResponse } from 'node:http';
import { escapeHtml } from '../../core/text/escape-html.ts';

const SCRIPT = '/-mawdi/live.js';
const EVENTS = '/-mawdi/events';

/**
 * Tells open pages about saved files: they load again, or show the issues over what they show. `handle` answers the
 * requests of its script; `addTo` adds that script to a page.
 */
export type LiveReload = {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly addTo: (html: string) => string;
  readonly send: (state: LiveState) => void;
  readonly stop: () => void;
};

/** `issues`: as lines for an editor; empty where there are none. */
export type LiveState = { readonly version: number; readonly issues: readonly string[] };

export function makeLiveReload(first: LiveState): LiveReload {
  let state = first;
  const open = new Set<ServerResponse>();
  const message = () => `data: ${JSON.stringify(state)}\n\n`;
  return {
    handle: (request, response) => {
      if (request.url === SCRIPT) {
        response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' });
        response.end(PROGRAM);
        return true;
      }
      if (request.url !== EVENTS) return false;
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(message());
      open.add(response);
      request.on('close', () => open.delete(response));
      return true;
    },
    addTo: (html) =>
      html.replace(
        /<\/head>/,
        () => `<script async src="${SCRIPT}" data-version="${escapeHtml(String(state.version))}"></script></head>`,
      ),
    send: (next) => {
      state = next;
      for (const response of open) response.write(message());
    },
    stop: () => {
      for (const response of open) response.end();
    },
  };
}

/** The script of the pages. The list of issues is in a shadow root, so that no style of the page applies to it. */
const PROGRAM = `const own = Number(document.currentScript.dataset.version);
let panel;
new EventSource(${JSON.stringify(EVENTS)}).addEventListener('message', ({ data }) => {
  const { version, issues } = JSON.parse(data);
  if (version > own) return location.reload();
  panel?.remove();
  if (issues.length === 0) return;
  panel = document.createElement('div');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ':host{position:fixed;inset:auto 0 0;z-index:2147483647;max-height:60vh;overflow:auto;direction:ltr;' +
      'background:#2b1010;color:#fff;font:14px/1.6 ui-monospace,monospace;padding:16px 24px;border-top:4px solid #ff8a80}' +
      'p{margin:0 0 8px;font-weight:700}pre{margin:0;white-space:pre-wrap}',
  );
  const root = panel.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const head = document.createElement('p');
  head.setAttribute('role', 'alert');
  head.textContent = 'The saved files have faults; the page below is the last good one.';
  const list = document.createElement('pre');
  list.textContent = issues.join('\\n');
  root.append(head, list);
  document.body.append(panel);
});
`;
