import type { Size } from '../geometry/screen-geometry.ts';

/**
 * Font size in pixels at which texts are measured: browsers round the width of a glyph to whole pixels, which at this
 * size makes no difference.
 */
const MEASURED_AT = 1000;

/**
 * Measures labels in the font of the page. Sizes in CSS pixels, cached because every layout needs the same texts.
 * `least`: the minimum font size set in the browser, which a canvas ignores.
 */
export function makeTextMeasure(
  family: string,
  least = 0,
): (text: string, fontSize: number, weight: 400 | 600) => Size {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, fontSize, weight) => {
    const key = `${weight}/${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (context) context.font = `${weight} ${MEASURED_AT}px ${family}`;
      width = context ? context.measureText(text).width / MEASURED_AT : text.length * 0.55;
      widths.set(key, width);
    }
    const size = Math.max(fontSize, least);
    return { width: width * size + 2, height: size * 1.3 };
  };
}

/** The minimum font size set in the browser, in CSS pixels; about 1 where none is set. */
export function leastFontSize(within: Element): number {
  const probe = document.createElement('i');
  probe.style.fontSize = '1px';
  within.append(probe);
  const least = parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return least;
}
