import { addressInside, pageAsked, type PageInside, siteInside } from './inlined-site.ts';
import { applyStoredTheme } from '../../browser/stored-theme.ts';

/**
 * The whole site in one file. It opens as the page in the language of the article, which stands without script; `?page=en` shows another, and links
 * from page to page lead there. Each begins as it does on the site: a new kind of page joins by its line here.
 */
const KINDS: readonly { readonly folder: RegExp; readonly begin: () => Promise<unknown> }[] = [
  { folder: /(^|\/)present\/$/, begin: () => import('../present/present.ts') },
  { folder: /(^|\/)present\/speaker\/$/, begin: () => import('../present/speaker/speaker.ts') },
  { folder: /^(?!teach\/)([\w-]+\/)?$/, begin: () => import('../reader/start.ts') },
];

const { pages } = siteInside;
const names = pages.map(({ page }) => page);
const asked = pageAsked(location.search, names);
const shown = pages.find(({ page }) => page === asked);
const isFirst = asked === names[0];

if (shown) {
  applyStoredTheme();
  const root = document.documentElement;
  for (const [name, value] of Object.entries(shown.root)) root.setAttribute(name, value);
  // Until it has taken the place of the first page.
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
      sheet.media = sheets.includes(sheet.dataset['sheet'] ?? '') ? '' : 'not all';
    reveal();
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }
  for (const template of document.querySelectorAll('template[data-page]')) template.remove();
  leadInside(page);
  for (const script of scripts) {
    try {
      script();
    } catch (error) {
      // The others of the page do not need it.
      setTimeout(() => {
        throw error;
      });
    }
  }
  // They were to run before it.
  if (scripts.length > 0) dispatchEvent(new Event('DOMContentLoaded'));
  await KINDS.find(({ folder }) => folder.test(page))?.begin();
}

/** Links and windows that lead to another page of the site lead there within the file. */
function leadInside(page: string): void {
  const lead = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    const inside = addressInside(link?.getAttribute('href') ?? '#', page, names);
    if (link && inside !== undefined) link.setAttribute('href', inside);
  };
  for (const sign of ['pointerdown', 'focusin', 'click'] as const) document.addEventListener(sign, lead, true);
  const open = window.open.bind(window);
  window.open = (address, ...others) => open(addressInside(String(address), page, names) ?? address, ...others);
}
