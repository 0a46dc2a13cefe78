/**
 * Runs in the page. Layout faults at edges: horizontal scrolling of the page, content wider than its container, controls
 * cut off by the viewport.
 */
export function layoutFaults(): readonly string[] {
  const containers = ['.panel', '.card-body', '.legend', '.page-header', '.stage', '.masthead', '.embedded-foot'];
  const overflowing = containers.flatMap((selector) =>
    [...document.querySelectorAll(selector)]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${selector} needs ${element.scrollWidth} px of ${element.clientWidth}`),
  );
  const cut = [...document.querySelectorAll('button, a, h1, h2, .quote, .badge')].flatMap((element) => {
    // SVG and the map are in containers that scroll or clip, and engines compute different boxes for SVG elements.
    if (element instanceof SVGElement || element.closest('.map-host') || element.classList.contains('skip')) return [];
    if (!element.checkVisibility({ visibilityProperty: true })) return [];
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -1 || right > innerWidth + 1) ? [`<${element.className}> is cut by the screen`] : [];
  });
  const page = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
  return [...page, ...overflowing, ...cut];
}

/**
 * Runs in the page. Arabic words with unjoined letters: their width is the same with a zero-width non-joiner between
 * each two letters.
 */
export function unjoinedWords(selector: string): readonly string[] {
  const widthOf = (sample: Element, text: string) => {
    const probe = document.createElement('span');
    probe.textContent = text;
    const { font } = getComputedStyle(sample);
    Object.assign(probe.style, { position: 'absolute', whiteSpace: 'pre', font });
    document.body.append(probe);
    const { width } = probe.getBoundingClientRect();
    probe.remove();
    return width;
  };
  const NON_JOINER = '\u200C';
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const word = /[بتثجحخسشصضطظعغفقكلمنهي]{3,}/.exec(element.textContent ?? '')?.[0];
    if (word === undefined) return [];
    const isJoined = Math.abs(widthOf(element, word) - widthOf(element, [...word].join(NON_JOINER))) > 1;
    return isJoined ? [] : [word];
  });
}
