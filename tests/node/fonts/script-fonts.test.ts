import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  addedFontPackages,
  charactersIn,
  FACED_SCRIPTS,
  faceFile,
  scriptsIn,
  unicodeRangeOf,
} from '../../../src/node/fonts/script-fonts.ts';

const require = createRequire(import.meta.url);

describe('the fonts of a script', () => {
  it('exist in every weight that is used', () => {
    for (const script of FACED_SCRIPTS)
      for (const [family, weight] of [
        ['plex', 400],
        ['plex', 600],
        ['naskh', 500],
      ] as const)
        expect(existsSync(require.resolve(faceFile(script, family, weight))), `${script} ${family} ${weight}`).toBe(
          true,
        );
  });

  it('are those of the app for a text in Arabic and Latin letters', () => {
    expect(scriptsIn('طريق بغداد, route de Kirkouk')).toEqual(['Arab', 'Latn']);
    expect(addedFontPackages('Ménaka')).toEqual([]);
  });

  it.each([
    ['קריות', 'Hebr', '@fontsource/ibm-plex-sans-hebrew', '@fontsource/noto-serif-hebrew'],
    ['Київ', 'Cyrl', '@fontsource/ibm-plex-sans', '@fontsource/noto-serif'],
    ['မြန်မာ', 'Mymr', '@fontsource/noto-sans-myanmar', '@fontsource/noto-serif-myanmar'],
    ['दिल्ली', 'Deva', '@fontsource/noto-sans-devanagari', '@fontsource/noto-serif-devanagari'],
    ['አዲስ', 'Ethi', '@fontsource/noto-sans-ethiopic', '@fontsource/noto-sans-ethiopic'],
    ['Şırnak', 'LatnExt', '@fontsource/ibm-plex-sans', '@fontsource/noto-serif'],
  ] as const)('are added for %s, and listed in the third-party notices', (text, script, ...packages) => {
    expect(scriptsIn(text)).toEqual(['Arab', 'Latn', script]);
    expect(addedFontPackages(text)).toEqual(packages);
  });

  it('are declared for the letters of the script, as ranges of CSS', () => {
    expect(unicodeRangeOf('Hebr')).toBe('U+0590-05FF, U+FB1D-FB4F');
    expect(charactersIn('Київ, Київ', 'Cyrl')).toBe('Kвиї\u200c\u200d\u25cc'.replace('K', 'К'));
  });
});
