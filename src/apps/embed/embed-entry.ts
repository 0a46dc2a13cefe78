import '../../styles/apps/embed.css';
import { type EmbedOptions, embedPairs, readEmbedOptions } from '../../core/embedding/embed-options.ts';
import {
  type HostIdentifiers,
  hostIdentifiersIn,
  isProgramRequest,
  readSizeRequest,
  sizeMessages,
} from '../../core/embedding/host-protocols.ts';
import { followPressedLink } from '../../browser/network-failure.ts';
import { watchInput, whenInputIdle } from '../../browser/when-input-idle.ts';
import { whenIdleAndUnmetered } from '../../browser/map-intent.ts';
import { VIEW_KEYS } from '../../core/state/fragment.ts';
import { addScript, embedGlobals } from './embed-scripts.ts';

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

/** Puts on what the editor chose of the looks. */
export function applyFrameOptions({ ground, font, accent, theme }: EmbedOptions): void {
  const { dataset, style } = document.documentElement;
  dataset['ground'] = ground;
  dataset['font'] = font;
  if (theme !== 'auto') dataset['theme'] = theme;
  if (accent !== undefined) style.setProperty('--frame-accent', accent);
}

export type SizeReporter = {
  /** Says it again, to a host that asks. */
  readonly tell: () => void;
  /** open-iframe-resizer has said hello. */
  readonly toResizer: () => void;
};

/** Tells the page around us how high the frame wants to be: at once, and whenever that changes. */
export function reportSize(root: HTMLElement, id: string, signs: HostIdentifiers): SizeReporter {
  let isResizer = false;
  let told = '';
  const send = (again: boolean) => {
    const frame = root.querySelector<HTMLElement>('.frame');
    // Hidden, it has no size of its own yet.
    if (!frame || parent === window || frame.offsetWidth === 0) return;
    const [width, height] = [frame.offsetWidth, preferredHeight(frame)];
    const now = `${width}/${height}`;
    if (now === told && !again) return;
    told = now;
    const messages = sizeMessages({ ...signs, isResizer, width, height, address: location.href, id });
    for (const message of messages) parent.postMessage(message, '*');
  };
  const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => send(false));
  // The passage itself stays as it is where its frame is too low for it; what it holds does not.
  for (const element of [root, ...root.querySelectorAll('.frame > :not(.map-pane), .frame-passage > *')])
    observer?.observe(element);
  send(false);
  return {
    tell: () => send(true),
    toResizer: () => {
      isResizer = true;
      send(true);
    },
  };
}

/** The parts at their own heights, and the map at its least: never the height the frame happens to have. Whole pixels. */
function preferredHeight(frame: HTMLElement): number {
  const style = getComputedStyle(frame);
  const pixels = (value: string) => Number.parseFloat(value) || 0;
  const least = pixels(style.getPropertyValue('--frame-map'));
  const rules = pixels(style.borderTopWidth) + pixels(style.borderBottomWidth);
  const parts = [...frame.querySelectorAll(':scope > :is(.frame-head, .frame-passage, .frame-foot)')];
  return Math.ceil(parts.reduce((sum, part) => sum + wholeHeight(part), least + rules));
}

/** Also of a part that scrolls because its frame is too low for all of it. */
function wholeHeight(part: Element): number {
  return part.getBoundingClientRect().height + part.scrollHeight - part.clientHeight;
}
