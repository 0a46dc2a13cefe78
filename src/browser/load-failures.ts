import { canFetch, isLoadFailure } from './network-failure.ts';

/**
 * Why something the page asked for did not come. `newer`: the server has a version of this page that runs another program;
 * `missing`: the server answers, but has not what this page needs, as in the middle of publishing; `connection`: it does not
 * answer; `fault`: it came, and threw.
 */
type LoadFailureReason = 'newer' | 'missing' | 'connection' | 'fault';

async function loadFailureReason(): Promise<LoadFailureReason> {
  // Nobody was asked, and the connection may be as good as ever.
  if (!canFetch()) return 'fault';
  try {
    // A frame without an origin of its own may ask, but not read the answer.
    const mode = origin === 'null' ? 'no-cors' : 'same-origin';
    const answer = await fetch(location.pathname + location.search, { cache: 'no-store', redirect: 'manual', mode });
    const html = answer.ok ? await answer.text() : '';
    const program = document.querySelector('script[src*="assets/"]')?.getAttribute('src') ?? '';
    // Only a page of ours says anything about its program.
    return html.includes('id="mawdi"') && !html.includes(program) ? 'newer' : 'missing';
  } catch {
    return 'connection';
  }
}

/**
 * Says in one line why a part of the page did not come, and offers to load the page anew where that can help. The words
 * stand in the page as written: what brings words may be what is missing. The next press anywhere puts the line away.
 */
export async function reportLoadFailure(error?: unknown): Promise<void> {
  const line = document.getElementById('unanswered');
  const [said, reload] = (line?.children ?? []) as unknown as [HTMLElement?, HTMLElement?];
  if (!line || !said || !reload) return;
  const reason = error === undefined || isLoadFailure(error) ? await loadFailureReason() : 'fault';
  said.textContent = line.dataset[reason] ?? '';
  reload.hidden = reason === 'connection';
  reload.onclick = () => location.reload();
  line.hidden = false;
  // Where a press asks for the part once more, and it does not come, the line comes again.
  addEventListener('click', ({ target }) => (line.hidden = target !== reload), { capture: true, once: true });
}

/** How many parts are on their way that nobody asked for. */
let inBackground = 0;

/** The same for every part that is fetched when it is reached for. */
export function reportFailedImports(): void {
  addEventListener('vite:preloadError', () => inBackground || void reportLoadFailure());
}

/** A part that nobody asked for: where it does not come, nobody misses it, and nothing is said. */
export function importInBackground<Part>(coming: Promise<Part>): Promise<Part | undefined> {
  inBackground += 1;
  return coming.catch(() => undefined).finally(() => (inBackground -= 1));
}
