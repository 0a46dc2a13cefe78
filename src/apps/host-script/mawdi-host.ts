import { isOriginOf, isOurFrame, readEmbedMessage, siteOfScript } from '../../core/embedding/embed-messages.ts';
import { fitFrame, refitFrames, noteWindowGrowth } from './fit-frame.ts';
import { bindStoryLinks, markStoryLinks } from './story-links.ts';

/**
 * `mawdi-host.js`: for pages that frame our maps. However often it is loaded, and from wherever, it works once. As part of
 * another script it does not know its site: there the page calls `mawdiHost` with the address of the folder it lies in.
 */
const held = window as Window & { mawdiHost?: RegisterSite };
held.mawdiHost ??= startHost();
const { currentScript } = document;
held.mawdiHost(siteOfScript(currentScript instanceof HTMLScriptElement ? currentScript.src : ''));

/** Takes in the frames of one more site by the absolute address of its folder; none where that is not known. */
export type RegisterSite = (site: string | undefined) => void;

/** Sizes every frame of ours, wherever and whenever it is put in, and ties the words around it to its map. */
export function startHost(): RegisterSite {
  const sites: string[] = [];
  const ours = () => [...document.querySelectorAll('iframe')].filter(({ src }) => isOurFrame(src, sites));
  addEventListener('message', ({ source, origin, data }) => {
    const message = readEmbedMessage(data);
    const frame = message && ours().find(({ contentWindow }) => contentWindow === source);
    if (!message || !frame || !isOriginOf(origin, frame.src, isOpaque(frame))) return;
    if (message.type === 'select') return markStoryLinks(frame, message);
    fitFrame(frame, message.height);
    frame.dataset['mawdi'] = 'heard';
    // Each time: a frame that has loaded again has forgotten us.
    say(frame, 'hello');
    tellOfReading();
  });
  let [width, height] = [innerWidth, innerHeight];
  addEventListener('resize', () => {
    const isWidth = innerWidth !== width;
    if (!isWidth && innerHeight > height) noteWindowGrowth();
    [width, height] = [innerWidth, innerHeight];
    // The bars of a phone come and go while it scrolls: that changes nothing for a column.
    if (isWidth || window !== parent) refitFrames();
  });
  const tellOfReading = bindStoryLinks(document);
  return (site) => {
    // Part of another script it knows of no site: then the page names it, or no frame is ours.
    if (site === undefined) return;
    sites.push(site.replace(/[?#].*$/, '').replace(/([^/])$/, '$1/'));
    // They may have said their height before anyone listened.
    for (const frame of ours()) say(frame, 'ask');
  };
}

/** In a page that is itself without an origin every frame is. */
function isOpaque(frame: HTMLIFrameElement): boolean {
  return self.origin === 'null' || (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin'));
}

function say(frame: HTMLIFrameElement, type: 'hello' | 'ask'): void {
  frame.contentWindow?.postMessage({ source: 'mawdi-host', v: 1, type }, '*');
}
