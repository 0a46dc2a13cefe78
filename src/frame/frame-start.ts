import '../look/frame-page.css';
import { framePairs, readFrameOptions } from '../embed/frame-options.ts';
import { signsIn } from '../embed/size-messages.ts';
import { readSizeAsk } from '../embed/size-asks.ts';
import { wantsProgram } from '../embed/wants-program.ts';
import { followLink } from '../browser/follow-link.ts';
import { watchHands, whenAtRest } from '../browser/when-at-rest.ts';
import { whenAtLeisure } from '../map/when-wanted.ts';
import { VIEW_KEYS } from '../view-state/address-keys.ts';
import { addScript } from './add-script.ts';
import { dress } from './dress.ts';
import { frameGlobals } from './frame-globals.ts';
import { tellSize } from './tell-size.ts';

/**
 * All that runs before a reader does anything: the looks the editor chose, and the height for the page around. The program
 * comes when someone reaches for the frame, when its address or its host wants more than the frame as written shows, or
 * when nothing else is to do and bytes cost nothing.
 */
const SIGNS = ['pointerdown', 'focusin', 'click', 'keydown'] as const;

const root = document.getElementById('mawdi');
if (root) begin(root);

function begin(root: HTMLElement): void {
  const pairs = framePairs(location.search, location.hash);
  const options = readFrameOptions(pairs);
  dress(options);
  // Opened by itself it is a page, and a page has one main part.
  if (parent === window) root.setAttribute('role', 'main');
  const size = tellSize(root, root.dataset['article'] ?? '', signsIn(pairs));
  const held = frameGlobals();
  watchHands();
  held.whenReleased = () => new Promise(whenAtRest);
  addEventListener('message', ({ source, data }) => {
    if (parent === window || source !== parent) return;
    const ask = readSizeAsk(data);
    if (ask === 'resizer') size.toResizer();
    else if (ask) size.tell();
    // What is for the program waits for it.
    else if (isOurs(data)) held.hear(data);
    if (wantsProgram(data)) wake();
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
      followLink(clicked.splice(0).pop());
    };
    // A script that came cut off, or as a page that says what went wrong, has begun nothing.
    const answerOnce = () => void (held.started ?? Promise.reject(new Error())).then(answer, fail);
    addScript(root.dataset['program'] ?? '', answerOnce, fail);
  }
  function answer() {
    for (const sign of SIGNS) root.removeEventListener(sign, wake, true);
    for (const element of clicked) element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
  for (const sign of SIGNS) root.addEventListener(sign, wake, true);
  // As written the frame shows everything and has every control.
  if ([...VIEW_KEYS, 'controls'].some((key) => pairs.has(key)) || options.start === 'live') wake();
  else whenAtLeisure(wake);
}

function isOurs(data: unknown): boolean {
  return typeof data === 'object' && data !== null && (data as { source?: unknown }).source === 'mawdi-host';
}
