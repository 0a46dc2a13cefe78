import type { OfflineMessages } from '../../core/i18n/messages/apps.ts';
import { type InterfaceLanguage, inInterface } from '../../core/text/languages.ts';
import { loadLaterFonts } from '../../browser/later-fonts.ts';
import { trustByDefault } from '../../browser/trusted-scripts.ts';
import { dropWorkerIfGone, watchVersions } from './worker-versions.ts';

/** A page that stays open for days, in an exhibition, hears of a correction within the hour. */
const ASK_AGAIN_MS = 3_600_000;

/**
 * Keeps the site for visits without a network, and for paper, and tells when there is a newer version. `base`: where the site lies,
 * relative to the page. Nothing the reader sees depends on it: what fails here leaves the page as it was.
 */
export async function registerWorker(base: string): Promise<void> {
  loadLaterFonts();
  // In a frame the page is somebody’s guest, and from a disk there is nobody to ask.
  if (parent !== window || !/^https?:$/.test(location.protocol) || !('serviceWorker' in navigator)) return;
  const worker = new URL('sw.js', new URL(base, location.href)).href;
  trustByDefault((address) => address === worker);
  try {
    const { serviceWorker } = navigator;
    const found = await serviceWorker.getRegistration(worker);
    // A host may have a worker of its own for all it holds.
    const before = found?.scope === new URL('.', worker).href ? found : undefined;
    // Dropped a moment ago, while this page was coming: to begin again would bring the same worker back without asking the site.
    if (!before && serviceWorker.controller?.scriptURL === worker) return;
    // A build that withdraws the site ends what is kept, and begins nothing.
    const mayBegin = import.meta.env.VITE_KEEP !== 'nothing';
    const begin = () => serviceWorker.register(worker, { updateViaCache: 'none' });
    const registration = before ?? (mayBegin ? await begin() : undefined);
    if (!registration) return;
    watchVersions(registration, (take) => {
      // A script that stands there and is none of ours is no newer version.
      void dropWorkerIfGone(registration, worker).then(
        (isGone) => isGone || whenUninterrupted(() => void offerUpdate(take)),
      );
    });
    const ask = () => registration.update().catch(() => dropWorkerIfGone(registration, worker));
    if (before) await ask();
    setInterval(ask, ASK_AGAIN_MS);
  } catch {
    // No room, a private window, a file that came otherwise than it was built: the page is as it was.
  }
}

const UPDATE_MESSAGES: Readonly<Record<InterfaceLanguage, () => Promise<OfflineMessages>>> = {
  ar: async () => (await import('../../core/i18n/ar/offline.ts')).arOffline,
  en: async () => (await import('../../core/i18n/en/offline.ts')).enOffline,
};

/** Only the page whose reader asked for it is loaded anew. */
async function offerUpdate(take: () => boolean): Promise<void> {
  const { showUpdateNotice } = await import('./update-notice.tsx');
  const words = await inInterface(UPDATE_MESSAGES, document.documentElement.lang)();
  showUpdateNotice(words, () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    // Taken by another page already: it answers for this one too.
    if (!take()) location.reload();
  });
}

/**
 * A page that nothing may interrupt, a presentation under way, has `data-quiet` on its root element for as long. Runs a
 * task at once where it has not, or when it is taken away. Returns its stop.
 */
export function whenUninterrupted(task: () => void): () => void {
  const root = document.documentElement;
  const isQuiet = () => root.dataset['quiet'] !== undefined;
  if (!isQuiet()) {
    task();
    return () => undefined;
  }
  const observer = new MutationObserver(() => {
    if (isQuiet()) return;
    observer.disconnect();
    task();
  });
  observer.observe(root, { attributeFilter: ['data-quiet'] });
  return () => observer.disconnect();
}
