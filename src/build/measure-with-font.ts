import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { Size } from '../cartography/screen-geometry.ts';

const require = createRequire(import.meta.url);

type Face = { readonly layout: (text: string) => { readonly advanceWidth: number }; readonly unitsPerEm: number };

const FACES = { plex: 'ibm-plex-sans-arabic', naskh: 'noto-naskh-arabic' } as const;

function faceOf(family: keyof typeof FACES, subset: 'arabic' | 'latin', weight: number): Face {
  const name = FACES[family];
  const file = require.resolve(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`);
  return fontkit.create(readFileSync(file)) as unknown as Face;
}

/** Characters measured in the Arabic face; all others, spaces and digits among them, are measured in the Latin one. */
const ARABIC = String.raw`\u0600-\u06ff\u0750-\u077f\u200c-\u200e\ufb50-\ufdff\ufe70-\ufefc`;
const RUNS = new RegExp(`[${ARABIC}]+|[^${ARABIC}]+`, 'g');
const STARTS_ARABIC = new RegExp(`^[${ARABIC}]`);

/** Measures words in a family of the page where there is no page: what a canvas measures there. Sizes in CSS pixels. */
export function makeFontMeasure(
  family: keyof typeof FACES,
): (text: string, fontSize: number, weight: 400 | 500 | 600) => Size {
  const faces = new Map<string, Face>();
  const known = new Map<string, number>();
  const widthOf = (run: string, weight: number) => {
    const subset = STARTS_ARABIC.test(run) ? 'arabic' : 'latin';
    const key = `${subset}-${weight}`;
    const face = faces.get(key) ?? faceOf(family, subset, weight);
    faces.set(key, face);
    return face.layout(run).advanceWidth / face.unitsPerEm;
  };
  return (text, fontSize, weight) => {
    const key = `${weight}/${text}`;
    const width = known.get(key) ?? (text.match(RUNS) ?? []).reduce((sum, run) => sum + widthOf(run, weight), 0);
    known.set(key, width);
    return { width: width * fontSize + 2, height: fontSize * 1.3 };
  };
}
