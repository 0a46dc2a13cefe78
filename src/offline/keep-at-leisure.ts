import { whenAtLeisure } from '../map/when-wanted.ts';

/** Keeps the site for later once the page has nothing else to do, and only where bytes cost nothing. */
export function keepAtLeisure(base: string): void {
  whenAtLeisure(() => void import('./keep-site.ts').then(({ keepSite }) => keepSite(base)));
}
