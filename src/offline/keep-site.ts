import type { Language } from '../model/article.ts';
import { trustByDefault } from '../trust/trusted-scripts.ts';
import { forgetIfGone } from './forget-site.ts';
import { whenNotQuiet } from './quiet.ts';
import { watchVersions } from './watch-versions.ts';

/**
 * Keeps the site for visits without a network, and tells when there is a newer version. `base`: where the site lies,
 * relative to the page. Nothing the reader sees depends on it: what fails here leaves the page as it was.
 */
export async function keepSite(base: string): Promise<void> {
  // In a frame the page is somebody’s guest, and from a disk there is nobody to ask.
  if (parent !== window || !/^https?:$/.test(location.protocol) || !('serviceWorker' in navigator)) return;
  const worker = new URL('sw.js', new URL(base, location.href)).href;
  trustByDefault((address) => address === worker);
  const { serviceWorker } = navigator;
  const found = await serviceWorker.getRegistration(worker);
  // A host may have a worker of its own for all it holds.
  const before = found?.scope === new URL('.', worker).href ? found : undefined;
  try {
    const registration = await serviceWorker.register(worker, { updateViaCache: 'none' });
    watchVersions(registration, (take) => whenNotQuiet(() => void offer(take)));
    if (before) await registration.update();
  } catch {
    if (before) await forgetIfGone(before, worker);
  }
}

/** Only the page whose reader asked for it is loaded anew. */
async function offer(take: () => void): Promise<void> {
  const { showNewerVersion } = await import('./newer-version.tsx');
  const language: Language = document.documentElement.lang === 'en' ? 'en' : 'ar';
  const words =
    language === 'ar'
      ? (await import('../words/ar-offline.ts')).arOffline
      : (await import('../words/en-offline.ts')).enOffline;
  showNewerVersion(words, () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    take();
  });
}
