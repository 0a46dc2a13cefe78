import type { Size } from '../geometry/screen-geometry.ts';

/** Pixels. A browser rounds the width of each letter to whole ones: set so large, it is as wide as the face says. */
const MEASURED_AT = 1000;

/**
 * Measures labels with the page’s own face. Sizes in CSS pixels; kept, since the same names are asked for at every step.
 * `least`: the smallest letters the reader lets a page have, which a canvas knows nothing of.
 */
export function makeTextMeasure(
  family: string,
  least = 0,
): (text: string, fontSize: number, weight: 400 | 600) => Size {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, fontSize, weight) => {
    const key = `${weight}/${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (context) context.font = `${weight} ${MEASURED_AT}px ${family}`;
      width = context ? context.measureText(text).width / MEASURED_AT : text.length * 0.55;
      known.set(key, width);
    }
    const size = Math.max(fontSize, least);
    return { width: width * size + 2, height: size * 1.3 };
  };
}

/** The least size of letters set in the browser, in CSS pixels; about 1 where none is set. */
export function leastFontSize(within: Element): number {
  const probe = document.createElement('i');
  probe.style.fontSize = '1px';
  within.append(probe);
  const least = parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return least;
}
