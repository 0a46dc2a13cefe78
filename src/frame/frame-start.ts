import '../look/frame-page.css';
import { embedPairs, readEmbedOptions } from '../embed/frame-options.ts';
import { hostIdentifiersIn } from '../embed/size-messages.ts';
import { readSizeRequest } from '../embed/size-asks.ts';
import { isProgramRequest } from '../embed/wants-program.ts';
import { followPressedLink } from '../browser/follow-link.ts';
import { watchInput, whenInputIdle } from '../browser/when-at-rest.ts';
import { whenIdleAndUnmetered } from '../map/when-wanted.ts';
import { VIEW_KEYS } from '../view-state/address-keys.ts';
import { addScript } from './add-script.ts';
import { applyFrameOptions } from './dress.ts';
import { embedGlobals } from './frame-globals.ts';
import { reportSize } from './tell-size.ts';

/**
 * All that runs before a reader does anything: the looks the editor chose, and the height for the page around. The program
 * comes when someone reaches for the frame, when its address or its host wants more than the frame as written shows, or
 * when nothing else is to do and bytes cost nothing.
 */
const WAKING_SIGNS = ['pointerdown', 'focusin', 'click', 'keydown'] as const;

const root = document.getElementById('mawdi');
if (root) beginEmbed(root);

function beginEmbed(root: HTMLElement): void {
  const pairs = embedPairs(location.search, location.hash);
  const options = readEmbedOptions(pairs);
  applyFrameOptions(options);
  // Opened by itself it is a page, and a page has one main part.
  if (parent === window) root.setAttribute('role', 'main');
  const size = reportSize(root, root.dataset['article'] ?? '', hostIdentifiersIn(pairs));
  const held = embedGlobals();
  watchInput();
  held.whenReleased = () => new Promise(whenInputIdle);
  addEventListener('message', ({ source, data }) => {
    if (parent === window || source !== parent) return;
    const ask = readSizeRequest(data);
    if (ask === 'resizer') size.toResizer();
    else if (ask) size.tell();
    // What is for the program waits for it.
    else if (isFromHost(data)) held.hear(data);
    if (isProgramRequest(data)) wake();
  });

  let isAsked = false;
  const clicked: Element[] = [];
  function wake(event?: Event) {
    const pressed = event?.type === 'click' && event.target instanceof Element && event.target.closest('[data-place]');
    if (pressed) {
      event.preventDefault();
      clicked.push(pressed);
    }
    if (isAsked) return;
    isAsked = true;
    const fail = () => {
      // The frame stays as it was written, its links lead where they lead without script, and the next sign tries again.
      isAsked = false;
      followPressedLink(clicked.splice(0).pop());
    };
    // A script that came cut off, or as a page that says what went wrong, has begun nothing.
    const answerOnce = () => void (held.started ?? Promise.reject(new Error())).then(answer, fail);
    addScript(root.dataset['program'] ?? '', answerOnce, fail);
  }
  function answer() {
    for (const sign of WAKING_SIGNS) root.removeEventListener(sign, wake, true);
    for (const element of clicked) element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
  for (const sign of WAKING_SIGNS) root.addEventListener(sign, wake, true);
  // As written the frame shows everything and has every control.
  if ([...VIEW_KEYS, 'controls'].some((key) => pairs.has(key)) || options.start === 'live') wake();
  else whenIdleAndUnmetered(wake);
}

function isFromHost(data: unknown): boolean {
  return typeof data === 'object' && data !== null && (data as { source?: unknown }).source === 'mawdi-host';
}
