/** What one page tells of itself while it opens. Times in ms since navigation began. */
export type Watched = {
  readonly firstPaint: number | undefined;
  /** When the first mark of the still was on the screen. */
  readonly stillVisible: number | undefined;
  /** When the map gave up being a still: the program has heard that it is wanted. */
  readonly swapBegun: number | undefined;
  readonly interactive: number | undefined;
  readonly longTasks: readonly LongTask[];
  /** Sum of the scores of all shifts. */
  readonly layoutShift: number;
};
export type LongTask = { readonly start: number; readonly end: number };

export type Manner = {
  /** Bytes cost the reader: the page then fetches nothing it was not asked for. */
  readonly isMetered: boolean;
  /** The map is touched as soon as it stands. */
  readonly reachesForMap: boolean;
};

declare global {
  interface Window {
    watched: () => Watched;
  }
}

/** Runs in the page before anything else does, so it is whole in itself. Leaves `window.watched`. */
export function watchPage({ isMetered, reachesForMap }: Manner): void {
  if (isMetered)
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true, effectiveType: '4g' }) });
  const longTasks: LongTask[] = [];
  let layoutShift = 0;
  let firstPaint: number | undefined;
  let stillVisible: number | undefined;
  let swapBegun: number | undefined;
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
    const isHeard = pane?.dataset['requested'] !== undefined || (pane?.dataset['mapState'] ?? 'still') !== 'still';
    if (reachesForMap && !isHeard)
      for (const sign of ['pointerdown', 'pointercancel'])
        pane?.dispatchEvent(new PointerEvent(sign, { bubbles: true }));
    const isSeen = stillVisible !== undefined || [...document.querySelectorAll('.static-symbol')].some(isOnScreen);
    // Looked at before the frame is drawn; it stands once the task after it runs.
    if (isSeen && stillVisible === undefined) setTimeout(() => (stillVisible ??= performance.now()));
    const isDone = interactive !== undefined || (isSeen && (isHeard || !reachesForMap));
    if (!isDone) requestAnimationFrame(eachFrame);
  };
  requestAnimationFrame(eachFrame);

  new MutationObserver(() => {
    const stage = document.querySelector('[data-map-state]')?.getAttribute('data-map-state');
    if (stage && stage !== 'still') swapBegun ??= performance.now();
    if (stage === 'ready') interactive ??= performance.now();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-map-state'] });

  window.watched = () => ({
    firstPaint,
    stillVisible: stillVisible && Math.max(stillVisible, firstPaint ?? 0),
    swapBegun,
    interactive,
    longTasks,
    layoutShift,
  });
}
