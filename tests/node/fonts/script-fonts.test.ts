import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACED_SCRIPTS, faceFile, moreFacePackages, scriptsOf } from '../../../src/node/fonts/script-fonts.ts';

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

  it('are those of the interface for an article in its scripts', () => {
    expect(scriptsOf({ languages: ['ar', 'en'] })).toEqual(['Arab', 'Latn']);
    expect(scriptsOf({ languages: ['fr'] })).toEqual(['Arab', 'Latn']);
    expect(moreFacePackages({ languages: ['fr'] })).toEqual([]);
  });

  it('are listed in the third-party notices for an article in another script', () => {
    expect(scriptsOf({ languages: ['he', 'en'] })).toEqual(['Arab', 'Latn', 'Hebr']);
    expect(moreFacePackages({ languages: ['he', 'en'] })).toEqual([
      '@fontsource/ibm-plex-sans-hebrew',
      '@fontsource/noto-serif-hebrew',
    ]);
  });
});
