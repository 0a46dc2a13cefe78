import { dataOf } from '../../browser/written-page.ts';
import type { SheetElementData } from '../../core/site/page-contract.ts';
import { addressInside, pageAsked, type PageInside, siteInside } from './inlined-site.ts';
import { applyStoredTheme } from '../../browser/stored-theme.ts';

/**
 * The whole site in one HTML file. It opens with the page in the language of the article, which needs no script;
 * `?page=en` shows another, and links between pages are rewritten to such addresses. Each page starts as on the site; a
 * new kind of page needs an entry here.
 */
const PAGE_KINDS: readonly { readonly folder: RegExp; readonly begin: () => Promise<unknown> }[] = [
  { folder: /(^|\/)present\/$/, begin: () => import('../present/present.ts') },
  { folder: /(^|\/)present\/speaker\/$/, begin: () => import('../present/speaker/speaker.ts') },
  { folder: /^(?!teach\/)([\w-]+\/)?$/, begin: () => import('../reader/start.ts') },
];

const { pages } = siteInside;
const names = pages.map(({ page }) => page);
const requested = pageAsked(location.search, names);
const shown = pages.find(({ page }) => page === requested);
const isFirst = requested === names[0];

if (shown) {
  applyStoredTheme();
  const root = document.documentElement;
  for (const [name, value] of Object.entries(shown.root)) root.setAttribute(name, value);
  // Hides the first page until the requested one has replaced it.
  if (!isFirst) root.style.setProperty('visibility', 'hidden');
  addEventListener('DOMContentLoaded', () => void show(shown).finally(reveal), { once: true });
}

const reveal = () => document.documentElement.style.removeProperty('visibility');

async function show({ page, title, body, sheets, scripts }: PageInside): Promise<void> {
  if (!isFirst) {
    const template = document.querySelector<HTMLTemplateElement>(`template[data-page="${page}"]`);
    document.body.replaceChildren(...(template ? [template.content] : []));
    for (const [name, value] of Object.entries(body)) document.body.setAttribute(name, value);
    document.title = title;
    for (const sheet of document.querySelectorAll<HTMLStyleElement>('style[data-sheet]'))
      sheet.media = sheets.includes(dataOf<SheetElementData>(sheet).sheet ?? '') ? '' : 'not all';
    reveal();
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }
  for (const template of document.querySelectorAll('template[data-page]')) template.remove();
  rewriteLinks(page);
  for (const script of scripts) {
    try {
      script();
    } catch (error) {
      // Rethrown later, so that the other scripts of the page run.
      setTimeout(() => {
        throw error;
      });
    }
  }
  // On the site these scripts run before `DOMContentLoaded`.
  if (scripts.length > 0) dispatchEvent(new Event('DOMContentLoaded'));
  await PAGE_KINDS.find(({ folder }) => folder.test(page))?.begin();
}

/** Rewrites links and `window.open` calls that lead to another page of the site to addresses within the file. */
function rewriteLinks(page: string): void {
  const rewrite = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    const inside = addressInside(link?.getAttribute('href') ?? '#', page, names);
    if (link && inside !== undefined) link.setAttribute('href', inside);
  };
  for (const eventType of ['pointerdown', 'focusin', 'click'] as const)
    document.addEventListener(eventType, rewrite, true);
  const open = window.open.bind(window);
  window.open = (address, ...others) => open(addressInside(String(address), page, names) ?? address, ...others);
}
