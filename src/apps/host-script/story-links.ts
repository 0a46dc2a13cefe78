const STORY_LINKS = '[data-mawdi-place], [data-mawdi-passage]';
/** The middle tenth of the viewport: a link in it counts as being read. */
const READING_ZONE = '-45% 0px -45% 0px';

type Selected = { readonly place?: string | undefined; readonly passage?: string | undefined };

/**
 * Connects the story links of the host page with the nearest map, which follows when one is pressed, focused or
 * scrolled to. Links added later are connected too. Returns a function that repeats the link being read, for a map that
 * has loaded only now.
 */
export function bindStoryLinks(root: Document): () => void {
  let pending: HTMLElement | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        pending = iframeFor(target) ? undefined : target;
        send(target, 'scroll');
      }
    },
    { rootMargin: READING_ZONE },
  );
  const connected = new WeakSet<HTMLElement>();
  const connectAll = () => {
    for (const link of root.querySelectorAll<HTMLElement>(STORY_LINKS)) {
      if (connected.has(link)) continue;
      connected.add(link);
      makeFocusable(link);
      observer.observe(link);
    }
  };
  connectAll();
  new MutationObserver(connectAll).observe(root.documentElement, { childList: true, subtree: true });
  const onPress = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLElement>(STORY_LINKS) : null;
    if (link) send(link, 'click');
  };
  root.addEventListener('click', onPress);
  root.addEventListener('focusin', onPress);
  root.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || target.getAttribute('role') !== 'button' || !target.matches(STORY_LINKS))
      return;
    if (key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    send(target, 'click');
  });
  return () => {
    if (!pending || !iframeFor(pending)) return;
    send(pending, 'scroll');
    pending = undefined;
  };
}

/** Sets `aria-current` on the links of the current selection, for the host’s style sheet and for screen readers. */
export function markStoryLinks(iframe: HTMLIFrameElement, { place, passage }: Selected): void {
  for (const link of document.querySelectorAll<HTMLElement>(STORY_LINKS)) {
    if (iframeFor(link) !== iframe) continue;
    const { mawdiPlace, mawdiPassage } = link.dataset;
    const isCurrent = mawdiPassage === undefined ? mawdiPlace === place : mawdiPassage === passage;
    if (isCurrent) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

function send(link: HTMLElement, by: 'click' | 'scroll'): void {
  const { mawdiPlace: place, mawdiPassage: passage } = link.dataset;
  iframeFor(link)?.contentWindow?.postMessage({ source: 'mawdi-host', v: 1, type: 'goto', place, passage, by }, '*');
}

/** The iframe whose id is in `data-mawdi-map`; else the last one before the link, else the first after it. */
function iframeFor(link: HTMLElement): HTMLIFrameElement | undefined {
  const named = link.dataset['mawdiMap'];
  const iframes = [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-mawdi="heard"]')];
  if (named !== undefined) return iframes.find(({ id }) => id === named);
  const isAbove = (iframe: HTMLIFrameElement) =>
    (link.compareDocumentPosition(iframe) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return [...iframes].reverse().find(isAbove) ?? iframes[0];
}

/** Makes an element that is neither a link nor a button a button, so that the keyboard reaches it. */
function makeFocusable(link: HTMLElement): void {
  if (link.matches('a[href], button')) return;
  link.setAttribute('role', 'button');
  if (!link.hasAttribute('tabindex')) link.tabIndex = 0;
}
