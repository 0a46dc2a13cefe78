import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedAddress, mapPageAddress, defaultChoices } from '../../src/embed/embed-choices.ts';
import { CONTROLS, embedPairs, readEmbedOptions, themeOn } from '../../src/embed/frame-options.ts';
import { LANGUAGES } from '../published-pages.ts';
import { makeSite } from '../published-pages.ts';

const SITE = makeSite('https://maps.example/m/', 'a');

describe('what an editor chooses', () => {
  it('needs no more than the address of the frame where all is as usual', () => {
    expect(embedAddress(SITE, defaultChoices('ar'))).toBe('https://maps.example/m/embed/');
    expect(embedAddress(SITE, defaultChoices('en'))).toBe('https://maps.example/m/en/embed/');
  });

  it('leads to the same view in the frame and on the whole map', () => {
    const choices = defaultChoices('en', '#place=kirkuk&topic=strike');
    expect(embedAddress(SITE, choices)).toBe('https://maps.example/m/en/embed/#place=kirkuk&topic=strike');
    expect(mapPageAddress(SITE, choices)).toBe('https://maps.example/m/en/#place=kirkuk&topic=strike');
  });

  it('is what the frame reads out of its address again', () => {
    const options = fc
      .record({
        controls: fc.subarray([...CONTROLS]),
        start: fc.constantFrom('still' as const, 'live' as const),
        theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
        ground: fc.constantFrom('paper' as const, 'transparent' as const),
        font: fc.constantFrom('mawdi' as const, 'system' as const),
      })
      .map((chosen) => ({ ...chosen, theme: themeOn(chosen.ground, chosen.theme) }));
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), options, (language, chosen) => {
        const { search, hash } = new URL(embedAddress(SITE, { language, view: '#place=kirkuk', options: chosen }));
        const pairs = embedPairs(search, hash);
        expect(readEmbedOptions(pairs)).toEqual(chosen);
        expect(pairs.get('place')).toBe('kirkuk');
      }),
    );
  });
});
