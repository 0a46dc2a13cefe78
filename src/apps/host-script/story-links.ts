const STORY_LINKS = '[data-mawdi-place], [data-mawdi-passage]';
/** The middle of the screen: words there are being read. */
const READ_AT = '-45% 0px -45% 0px';

type Wanted = { readonly place?: string | undefined; readonly passage?: string | undefined };

/**
 * Ties the host’s own words to the nearest map: pressed, focused or read, they move it. Words put in later are tied too.
 * Returns how to say again what is being read, for a map that only now speaks to us.
 */
export function bindStoryLinks(root: Document): () => void {
  let unheard: HTMLElement | undefined;
  const read = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        unheard = frameFor(target) ? undefined : target;
        send(target, 'scroll');
      }
    },
    { rootMargin: READ_AT },
  );
  const tied = new WeakSet<HTMLElement>();
  const tie = () => {
    for (const words of root.querySelectorAll<HTMLElement>(STORY_LINKS)) {
      if (tied.has(words)) continue;
      tied.add(words);
      makeFocusable(words);
      read.observe(words);
    }
  };
  tie();
  new MutationObserver(tie).observe(root.documentElement, { childList: true, subtree: true });
  const onSign = ({ target }: Event) => {
    const words = target instanceof Element ? target.closest<HTMLElement>(STORY_LINKS) : null;
    if (words) send(words, 'click');
  };
  root.addEventListener('click', onSign);
  root.addEventListener('focusin', onSign);
  root.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || target.getAttribute('role') !== 'button' || !target.matches(STORY_LINKS))
      return;
    if (key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    send(target, 'click');
  });
  return () => {
    if (!unheard || !frameFor(unheard)) return;
    send(unheard, 'scroll');
    unheard = undefined;
  };
}

/** Marks the words that speak of what is chosen on the map, for the host’s own style sheet and for screen readers. */
export function markStoryLinks(frame: HTMLIFrameElement, { place, passage }: Wanted): void {
  for (const words of document.querySelectorAll<HTMLElement>(STORY_LINKS)) {
    if (frameFor(words) !== frame) continue;
    const { mawdiPlace, mawdiPassage } = words.dataset;
    const isMeant = mawdiPassage === undefined ? mawdiPlace === place : mawdiPassage === passage;
    if (isMeant) words.setAttribute('aria-current', 'true');
    else words.removeAttribute('aria-current');
  }
}

function send(words: HTMLElement, by: 'click' | 'scroll'): void {
  const { mawdiPlace: place, mawdiPassage: passage } = words.dataset;
  frameFor(words)?.contentWindow?.postMessage({ source: 'mawdi-host', v: 1, type: 'goto', place, passage, by }, '*');
}

/** The map named by `data-mawdi-map`, an id; else the last one above the words, else the first below. */
function frameFor(words: HTMLElement): HTMLIFrameElement | undefined {
  const named = words.dataset['mawdiMap'];
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-mawdi="heard"]')];
  if (named !== undefined) return frames.find(({ id }) => id === named);
  const isAbove = (frame: HTMLIFrameElement) =>
    (words.compareDocumentPosition(frame) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return [...frames].reverse().find(isAbove) ?? frames[0];
}

/** Words that are no link and no button become one, so that the keyboard gets there. */
function makeFocusable(words: HTMLElement): void {
  if (words.matches('a[href], button')) return;
  words.setAttribute('role', 'button');
  if (!words.hasAttribute('tabindex')) words.tabIndex = 0;
}
