import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { Size } from '../cartography/screen-geometry.ts';

const require = createRequire(import.meta.url);

type Face = { readonly layout: (text: string) => { readonly advanceWidth: number }; readonly unitsPerEm: number };

function faceOf(subset: 'arabic' | 'latin', weight: 400 | 600): Face {
  const file = `ibm-plex-sans-arabic-${subset}-${weight}-normal.woff2`;
  return fontkit.create(
    readFileSync(require.resolve(`@fontsource/ibm-plex-sans-arabic/files/${file}`)),
  ) as unknown as Face;
}

const ARABIC = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/;

/** Measures labels in the page’s own face where there is no page: what a canvas measures there. Sizes in CSS pixels. */
export function makeFontMeasure(): (text: string, fontSize: number, weight: 400 | 600) => Size {
  const faces = new Map<string, Face>();
  const known = new Map<string, number>();
  return (text, fontSize, weight) => {
    const subset = ARABIC.test(text) ? 'arabic' : 'latin';
    const key = `${subset}-${weight}`;
    const face = faces.get(key) ?? faceOf(subset, weight);
    faces.set(key, face);
    const width = known.get(`${key}/${text}`) ?? face.layout(text).advanceWidth / face.unitsPerEm;
    known.set(`${key}/${text}`, width);
    return { width: width * fontSize + 2, height: fontSize * 1.3 };
  };
}
