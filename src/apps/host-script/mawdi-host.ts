import { isOriginOf, isOurFrame, readEmbedMessage, siteOfScript } from '../../core/embedding/embed-messages.ts';
import { fitFrame, refitFrames, noteWindowGrowth } from './fit-frame.ts';
import { bindStoryLinks, markStoryLinks } from './story-links.ts';

/**
 * `mawdi-host.js`: for pages that embed our maps by `<iframe>`. It starts once, however often and from whatever address
 * it is loaded. Bundled into another script it cannot tell its site: the page then calls `mawdiHost` with the address
 * of the folder.
 */
const hostWindow = window as Window & { mawdiHost?: RegisterSite };
hostWindow.mawdiHost ??= startHost();
const { currentScript } = document;
hostWindow.mawdiHost(siteOfScript(currentScript instanceof HTMLScriptElement ? currentScript.src : ''));

/** Adds a site whose embeds are recognised, by the absolute address of its folder; undefined adds none. */
export type RegisterSite = (site: string | undefined) => void;

/** Sizes the iframes of the added sites, whenever they come into the page, and connects the story links with them. */
export function startHost(): RegisterSite {
  const sites: string[] = [];
  const ourIframes = () => [...document.querySelectorAll('iframe')].filter(({ src }) => isOurFrame(src, sites));
  addEventListener('message', ({ source, origin, data }) => {
    const message = readEmbedMessage(data);
    const iframe = message && ourIframes().find(({ contentWindow }) => contentWindow === source);
    if (!message || !iframe || !isOriginOf(origin, iframe.src, isOpaque(iframe))) return;
    if (message.type === 'select') return markStoryLinks(iframe, message);
    fitFrame(iframe, message.height);
    iframe.dataset['mawdi'] = 'heard';
    // Sent each time, because an embed that has loaded again has lost its state.
    post(iframe, 'hello');
    repeatLink();
  });
  let [width, height] = [innerWidth, innerHeight];
  addEventListener('resize', () => {
    const isNewWidth = innerWidth !== width;
    if (!isNewWidth && innerHeight > height) noteWindowGrowth();
    [width, height] = [innerWidth, innerHeight];
    // The toolbars of a phone’s browser change the height during scrolling, which does not change the column.
    if (isNewWidth || window !== parent) refitFrames();
  });
  const repeatLink = bindStoryLinks(document);
  return (site) => {
    // Bundled into another script: until the page names a site, no iframe is ours.
    if (site === undefined) return;
    sites.push(site.replace(/[?#].*$/, '').replace(/([^/])$/, '$1/'));
    // Embeds may have posted their height before this script listened.
    for (const iframe of ourIframes()) post(iframe, 'ask');
  };
}

/** Whether the origin of the iframe is opaque: sandboxed, or inside a page without an origin. */
function isOpaque(iframe: HTMLIFrameElement): boolean {
  return self.origin === 'null' || (iframe.hasAttribute('sandbox') && !iframe.sandbox.contains('allow-same-origin'));
}

function post(iframe: HTMLIFrameElement, type: 'hello' | 'ask'): void {
  iframe.contentWindow?.postMessage({ source: 'mawdi-host', v: 1, type }, '*');
}
