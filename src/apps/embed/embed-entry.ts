import type { EmbedPageData } from '../../core/site/page-contract.ts';
import { pageElement, pageState, dataOf } from '../../browser/written-page.ts';
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
 * The first script of an embed: it applies the editor’s options and reports the height to the host page. The program is
 * loaded on the first of these events, when the address or the host asks for more than the prerendered embed shows, or
 * when the browser is idle on a connection that is not metered.
 */
const START_EVENTS = ['pointerdown', 'focusin', 'click', 'keydown'] as const;

const root = pageElement('mawdi');
if (root) beginEmbed(root);

function beginEmbed(root: HTMLElement): void {
  const pairs = embedPairs(location.search, location.hash);
  const options = readEmbedOptions(pairs);
  applyFrameOptions(options);
  // Opened outside an `<iframe>` the embed is a page of its own, which needs a main landmark.
  if (parent === window) root.setAttribute('role', 'main');
  const size = reportSize(root, dataOf<EmbedPageData>(root).article ?? '', hostIdentifiersIn(pairs));
  const globals = embedGlobals();
  watchInput();
  globals.whenReleased = () => new Promise(whenInputIdle);
  addEventListener('message', ({ source, data }) => {
    if (parent === window || source !== parent) return;
    const request = readSizeRequest(data);
    if (request === 'resizer') size.toResizer();
    else if (request) size.tell();
    // Other commands are for the program, and queued until it has loaded.
    else if (isFromHost(data)) globals.hear(data);
    if (isProgramRequest(data)) start();
  });

  let hasStarted = false;
  const clicked: Element[] = [];
  function start(event?: Event) {
    const pressed = event?.type === 'click' && event.target instanceof Element && event.target.closest('[data-place]');
    if (pressed) {
      event.preventDefault();
      clicked.push(pressed);
    }
    if (hasStarted) return;
    hasStarted = true;
    const fail = () => {
      // The prerendered embed stays usable: the pressed link is followed as without script, and the next event tries
      // again.
      hasStarted = false;
      followPressedLink(clicked.splice(0).pop());
    };
    // A truncated script, or an error page served in its place, sets no `started`.
    const onLoad = () => void (globals.started ?? Promise.reject(new Error())).then(onStarted, fail);
    addScript(dataOf<EmbedPageData>(root).program ?? '', onLoad, fail);
  }
  function onStarted() {
    for (const eventType of START_EVENTS) root.removeEventListener(eventType, start, true);
    for (const element of clicked) element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
  for (const eventType of START_EVENTS) root.addEventListener(eventType, start, true);
  // The prerendered embed has no filters and shows every control.
  if ([...VIEW_KEYS, 'controls'].some((key) => pairs.has(key)) || options.start === 'live') start();
  else whenIdleAndUnmetered(start);
}

function isFromHost(data: unknown): boolean {
  return typeof data === 'object' && data !== null && (data as { source?: unknown }).source === 'mawdi-host';
}

/** Applies the editor’s options for background, font, accent and theme to the root element. */
export function applyFrameOptions({ ground, font, accent, theme }: EmbedOptions): void {
  const { style } = document.documentElement;
  const state = pageState();
  state.ground = ground;
  state.font = font;
  if (theme !== 'auto') state.theme = theme;
  if (accent !== undefined) style.setProperty('--embedded-accent', accent);
}

export type SizeReporter = {
  /** Posts the size again, for a host that asks. */
  readonly tell: () => void;
  /** Called when the host uses open-iframe-resizer, which reads messages of its own format. */
  readonly toResizer: () => void;
};

/** Posts the preferred height of the embed to the host page: at once, and whenever it changes. */
export function reportSize(root: HTMLElement, id: string, identifiers: HostIdentifiers): SizeReporter {
  let isResizer = false;
  let previous = '';
  const send = (isForced: boolean) => {
    const frame = root.querySelector<HTMLElement>('.embedded');
    // A hidden embed has no layout yet.
    if (!frame || parent === window || frame.offsetWidth === 0) return;
    const [width, height] = [frame.offsetWidth, preferredHeight(frame)];
    const current = `${width}/${height}`;
    if (current === previous && !isForced) return;
    previous = current;
    const messages = sizeMessages({ ...identifiers, isResizer, width, height, address: location.href, id });
    for (const message of messages) parent.postMessage(message, '*');
  };
  const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => send(false));
  // If the `<iframe>` is too low the passage scrolls: its own size stays, and only that of its content changes.
  for (const element of [root, ...root.querySelectorAll('.embedded > :not(.map-pane), .embedded-passage > *')])
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

/**
 * The natural heights of all parts and the least height of the map, in whole CSS pixels; independent of the current
 * height of the `<iframe>`.
 */
function preferredHeight(frame: HTMLElement): number {
  const style = getComputedStyle(frame);
  const pixels = (value: string) => Number.parseFloat(value) || 0;
  const minMapHeight = pixels(style.getPropertyValue('--embedded-map'));
  const borders = pixels(style.borderTopWidth) + pixels(style.borderBottomWidth);
  const parts = [...frame.querySelectorAll(':scope > :is(.embedded-head, .embedded-passage, .embedded-foot)')];
  return Math.ceil(parts.reduce((sum, part) => sum + wholeHeight(part), minMapHeight + borders));
}

/** The height with the overflow of a part that scrolls because the `<iframe>` is too low. */
function wholeHeight(part: Element): number {
  return part.getBoundingClientRect().height + part.scrollHeight - part.clientHeight;
}
