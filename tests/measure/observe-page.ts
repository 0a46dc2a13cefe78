/** Timings of a page load, in ms since the start of navigation. */
export type PageTimings = {
  readonly firstPaint: number | undefined;
  /** The first paint of a symbol of the static map. */
  readonly staticMapVisible: number | undefined;
  /** The time at which the program starts to replace the static map with the live map. */
  readonly mapLoadStart: number | undefined;
  readonly interactive: number | undefined;
  readonly longTasks: readonly LongTask[];
  /** The sum of the scores of all layout shifts. */
  readonly layoutShift: number;
};
export type LongTask = { readonly start: number; readonly end: number };

export type VisitOptions = {
  /** `saveData` is on: the page then loads nothing before it is requested. */
  readonly isMetered: boolean;
  /** The map gets pointer input as soon as it is visible. */
  readonly usesMap: boolean;
};

declare global {
  interface Window {
    pageTimings: () => PageTimings;
  }
}

/** Runs in the page before all other scripts and must be self-contained. Defines `window.pageTimings`. */
export function observePage({ isMetered, usesMap }: VisitOptions): void {
  if (isMetered)
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true, effectiveType: '4g' }) });
  const longTasks: LongTask[] = [];
  let layoutShift = 0;
  let firstPaint: number | undefined;
  let staticMapVisible: number | undefined;
  let mapLoadStart: number | undefined;
  let interactive: number | undefined;
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('longtask', ({ startTime, duration }) => longTasks.push({ start: startTime, end: startTime + duration }));
  observe('layout-shift', (entry) => (layoutShift += (entry as PerformanceEntry & { value: number }).value));
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') firstPaint = startTime;
  });

  const isOnScreen = (element: Element) => {
    const { width, height, top, bottom, left, right } = element.getBoundingClientRect();
    return width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  };
  const eachFrame = () => {
    const pane = document.querySelector<HTMLElement>('.map-pane');
    const isMapRequested =
      pane?.dataset['requested'] !== undefined || (pane?.dataset['mapState'] ?? 'still') !== 'still';
    if (usesMap && !isMapRequested)
      for (const type of ['pointerdown', 'pointercancel'])
        pane?.dispatchEvent(new PointerEvent(type, { bubbles: true }));
    const isVisible =
      staticMapVisible !== undefined || [...document.querySelectorAll('.static-symbol')].some(isOnScreen);
    // Checked before the frame is painted; it has been painted when the following task runs.
    if (isVisible && staticMapVisible === undefined) setTimeout(() => (staticMapVisible ??= performance.now()));
    const isDone = interactive !== undefined || (isVisible && (isMapRequested || !usesMap));
    if (!isDone) requestAnimationFrame(eachFrame);
  };
  requestAnimationFrame(eachFrame);

  new MutationObserver(() => {
    const state = document.querySelector('[data-map-state]')?.getAttribute('data-map-state');
    if (state && state !== 'still') mapLoadStart ??= performance.now();
    if (state === 'ready') interactive ??= performance.now();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-map-state'] });

  window.pageTimings = () => ({
    firstPaint,
    staticMapVisible: staticMapVisible && Math.max(staticMapVisible, firstPaint ?? 0),
    mapLoadStart,
    interactive,
    longTasks,
    layoutShift,
  });
}
