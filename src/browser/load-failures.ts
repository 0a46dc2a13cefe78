import type { FailureLineData, IdAttribute } from '../core/site/page-contract.ts';
import { pageElement, dataOf } from './written-page.ts';
import { canFetch, isLoadFailure } from './network-failure.ts';

/**
 * Why something the page requested failed to load. `newer`: the server has a version of this page with another program;
 * `missing`: the server answers but lacks the file, as in the middle of a deployment; `connection`: no answer; `fault`:
 * it loaded, and threw.
 */
type LoadFailureReason = keyof FailureLineData;

const ROOT_ID: IdAttribute = 'id="mawdi"';

async function loadFailureReason(): Promise<LoadFailureReason> {
  // Without `fetch` nothing was requested, and the connection may be fine.
  if (!canFetch()) return 'fault';
  try {
    // An iframe without an origin of its own may send the request but not read the response.
    const mode = origin === 'null' ? 'no-cors' : 'same-origin';
    const response = await fetch(location.pathname + location.search, { cache: 'no-store', redirect: 'manual', mode });
    const html = response.ok ? await response.text() : '';
    const program = document.querySelector('script[src*="assets/"]')?.getAttribute('src') ?? '';
    // Only a page of this site names its program.
    return html.includes(ROOT_ID) && !html.includes(program) ? 'newer' : 'missing';
  } catch {
    return 'connection';
  }
}

/**
 * Shows in one line why a part of the page failed to load, and offers to reload the page if that can help. The messages
 * are prerendered, since their own module may be what is missing. The next click anywhere hides the line.
 */
export async function reportLoadFailure(error?: unknown): Promise<void> {
  const line = pageElement('unanswered');
  const [message, reload] = (line?.children ?? []) as unknown as [HTMLElement?, HTMLElement?];
  if (!line || !message || !reload) return;
  const reason = error === undefined || isLoadFailure(error) ? await loadFailureReason() : 'fault';
  message.textContent = dataOf<FailureLineData>(line)[reason] ?? '';
  reload.hidden = reason === 'connection';
  reload.onclick = () => location.reload();
  line.hidden = false;
  // If that click requests the part again and it fails again, the line is shown again.
  addEventListener('click', ({ target }) => (line.hidden = target !== reload), { capture: true, once: true });
}

/** The number of background imports in progress, which no action of the reader requested. */
let inBackground = 0;

/** Reports every failed import of a part that loads when the reader uses it. */
export function reportFailedImports(): void {
  addEventListener('vite:preloadError', () => inBackground || void reportLoadFailure());
}

/** Imports a part in the background: a failure is not reported, since the reader did not request it. */
export function importInBackground<Part>(loading: Promise<Part>): Promise<Part | undefined> {
  inBackground += 1;
  return loading.catch(() => undefined).finally(() => (inBackground -= 1));
}
