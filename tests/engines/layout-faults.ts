/**
 * Runs in the page. What a reader would see go wrong at the edges: a page that scrolls sideways, parts wider than their
 * room, controls cut by the screen.
 */
export function layoutFaults(): readonly string[] {
  const clips = ['.panel', '.card-body', '.legend', '.page-header', '.stage', '.masthead', '.frame-foot'];
  const wide = clips.flatMap((selector) =>
    [...document.querySelectorAll(selector)]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${selector} needs ${element.scrollWidth} px of ${element.clientWidth}`),
  );
  const cut = [...document.querySelectorAll('button, a, h1, h2, .quote, .badge')].flatMap((element) => {
    // What is drawn scrolls in a room of its own, and engines differ in how far a drawing reaches.
    if (element instanceof SVGElement || element.closest('.map-host') || element.classList.contains('skip')) return [];
    if (!element.checkVisibility({ visibilityProperty: true })) return [];
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -1 || right > innerWidth + 1) ? [`<${element.className}> is cut by the screen`] : [];
  });
  const page = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
  return [...page, ...wide, ...cut];
}

/**
 * Runs in the page. Arabic words whose letters stand as if alone: as wide as with something between each two of them that
 * keeps them from joining.
 */
export function unjoinedWords(selector: string): readonly string[] {
  const widthOf = (like: Element, text: string) => {
    const probe = document.createElement('span');
    probe.textContent = text;
    const { font } = getComputedStyle(like);
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
