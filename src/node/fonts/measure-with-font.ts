import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { Size } from '../../map/geometry/screen-geometry.ts';
import { FACED_SCRIPTS, faceFile, type FacedScript, type FaceFamily, SCRIPT_FACES } from './script-fonts.ts';

const require = createRequire(import.meta.url);

type Face = { readonly layout: (text: string) => { readonly advanceWidth: number }; readonly unitsPerEm: number };

function faceOf(family: FaceFamily, script: FacedScript, weight: number): Face {
  return fontkit.create(readFileSync(require.resolve(faceFile(script, family, weight)))) as unknown as Face;
}

const LETTERS = FACED_SCRIPTS.flatMap((script) => SCRIPT_FACES[script].letters || []);
/** Matches runs of letters of one script, and runs of all other characters. */
const RUNS = new RegExp([...LETTERS.map((letters) => `[${letters}]+`), `[^${LETTERS.join('')}]+`].join('|'), 'g');

/** Matches the first letter of a run, by script. */
const FIRST_LETTERS = FACED_SCRIPTS.flatMap((script) => {
  const { letters } = SCRIPT_FACES[script];
  return letters === '' ? [] : [{ script, pattern: new RegExp(`^[${letters}]`) }];
});

/** The script whose font a run of characters is measured with. */
function scriptOfRun(run: string): FacedScript {
  return FIRST_LETTERS.find(({ pattern }) => pattern.test(run))?.script ?? 'Latn';
}

const faces = new Map<string, Face>();
/** Widths in ems by font and text: the articles of a site have many words in common. */
const widths = new Map<string, number>();
/** More widths would take more memory than measuring takes time. */
const MOST_WIDTHS = 50_000;

/** Measures text with the page’s fonts in Node, as a browser’s canvas does. Sizes in CSS pixels. */
export function makeFontMeasure(family: FaceFamily): (text: string, fontSize: number, weight: 400 | 500 | 600) => Size {
  const widthOfRun = (run: string, weight: number) => {
    const script = scriptOfRun(run);
    const key = `${family}-${script}-${weight}`;
    const face = faces.get(key) ?? faceOf(family, script, weight);
    faces.set(key, face);
    return face.layout(run).advanceWidth / face.unitsPerEm;
  };
  return (text, fontSize, weight) => {
    const key = `${family}-${weight}/${text}`;
    const width = widths.get(key) ?? (text.match(RUNS) ?? []).reduce((sum, run) => sum + widthOfRun(run, weight), 0);
    if (widths.size >= MOST_WIDTHS) widths.clear();
    widths.set(key, width);
    return { width: width * fontSize + 2, height: fontSize * 1.3 };
  };
}
