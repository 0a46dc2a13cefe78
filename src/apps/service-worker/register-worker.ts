import { pageState } from '../../browser/written-page.ts';
import type { OfflineMessages } from '../../core/i18n/messages/apps.ts';
import { loadLaterFonts } from '../../browser/later-fonts.ts';
import { trustByDefault } from '../../browser/trusted-scripts.ts';
import { dropWorkerIfGone, watchVersions } from './worker-versions.ts';

/**
 * Milliseconds between checks for an update: a page left open for days, in an exhibition, gets a correction within the
 * hour.
 */
const UPDATE_CHECK_MS = 3_600_000;

/**
 * Registers the service worker for visits without a network, loads the print fonts, and announces newer versions.
 * `base`: the folder of the site, relative to the page; `loadMessages`: those of the announcement. A failure leaves the
 * page as it was.
 */
export async function registerWorker(base: string, loadMessages: () => Promise<OfflineMessages>): Promise<void> {
  loadLaterFonts();
  // No service worker in an `<iframe>`, which is the host’s site, or on file: pages.
  if (parent !== window || !/^https?:$/.test(location.protocol) || !('serviceWorker' in navigator)) return;
  const worker = new URL('sw.js', new URL(base, location.href)).href;
  trustByDefault((address) => address === worker);
  try {
    const { serviceWorker } = navigator;
    const existing = await serviceWorker.getRegistration(worker);
    // The host may have a service worker of its own for a wider scope.
    const before = existing?.scope === new URL('.', worker).href ? existing : undefined;
    // Unregistered a moment ago, while this page loaded: registering it again would restore the same worker without
    // asking the server.
    if (!before && serviceWorker.controller?.scriptURL === worker) return;
    // A build that withdraws the site updates an existing registration, and adds none.
    const mayRegister = import.meta.env.VITE_KEEP !== 'nothing';
    const register = () => serviceWorker.register(worker, { updateViaCache: 'none' });
    const registration = before ?? (mayRegister ? await register() : undefined);
    if (!registration) return;
    watchVersions(registration, (activate) => {
      // A script at this address that is not our worker is no newer version.
      void dropWorkerIfGone(registration, worker).then(
        (isGone) => isGone || whenUninterrupted(() => void offerUpdate(loadMessages, activate)),
      );
    });
    const checkForUpdate = () => registration.update().catch(() => dropWorkerIfGone(registration, worker));
    if (before) await checkForUpdate();
    setInterval(checkForUpdate, UPDATE_CHECK_MS);
  } catch {
    // Storage full, private window or failed integrity check: the page works without the worker.
  }
}

/** Reloads only the page whose reader asked for it. */
async function offerUpdate(loadMessages: () => Promise<OfflineMessages>, activate: () => boolean): Promise<void> {
  const [{ showUpdateNotice }, messages] = await Promise.all([import('./update-notice.tsx'), loadMessages()]);
  showUpdateNotice(messages, () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    // Another page has activated the newer worker, which controls this page too.
    if (!activate()) location.reload();
  });
}

/**
 * `data-do-not-interrupt` on the root element means: show no notices, a presentation is running. Runs the task once it is absent;
 * returns a function that cancels.
 */
export function whenUninterrupted(task: () => void): () => void {
  const root = document.documentElement;
  const isQuiet = () => pageState().doNotInterrupt !== undefined;
  if (!isQuiet()) {
    task();
    return () => undefined;
  }
  const observer = new MutationObserver(() => {
    if (isQuiet()) return;
    observer.disconnect();
    task();
  });
  observer.observe(root, { attributeFilter: ['data-do-not-interrupt'] });
  return () => observer.disconnect();
}
