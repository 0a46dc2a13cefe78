import type { Size } from '../cartography/screen-geometry.ts';

/** Measures labels with the page’s own face. Sizes in CSS pixels; kept, since the same names are asked for at every step. */
export function makeMeasure(family: string): (text: string, fontSize: number, weight: 400 | 600) => Size {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, fontSize, weight) => {
    const key = `${weight}/${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (context) context.font = `${weight} 100px ${family}`;
      width = context ? context.measureText(text).width / 100 : text.length * 0.55;
      known.set(key, width);
    }
    return { width: width * fontSize + 2, height: fontSize * 1.3 };
  };
}
