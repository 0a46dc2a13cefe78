import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONTROLS,
  embedOptionPairs,
  type EmbedOptions,
  embedPairs,
  readEmbedOptions,
  DEFAULT_EMBED_OPTIONS,
  themeOn,
} from '../../../src/core/embedding/embed-options.ts';

const options: fc.Arbitrary<EmbedOptions> = fc
  .record(
    {
      controls: fc.subarray([...CONTROLS]),
      start: fc.constantFrom('still', 'live'),
      theme: fc.constantFrom('auto', 'light', 'dark'),
      ground: fc.constantFrom('paper', 'transparent'),
      font: fc.constantFrom('mawdi', 'system'),
      accent: fc.stringMatching(/^#[0-9a-f]{6}$/),
    },
    { requiredKeys: ['controls', 'start', 'theme', 'ground', 'font'] },
  )
  .map((chosen) => ({ ...chosen, theme: themeOn(chosen.ground, chosen.theme) }));

describe('The options of an embed', () => {
  it('are the defaults if the address has none', () => {
    expect(readEmbedOptions(embedPairs('', ''))).toEqual(DEFAULT_EMBED_OPTIONS);
    expect(embedOptionPairs(DEFAULT_EMBED_OPTIONS)).toEqual([]);
  });

  it('do not follow the system if the embed is transparent: the host page does not change with it', () => {
    expect(readEmbedOptions(embedPairs('?ground=transparent', '')).theme).toBe('light');
    expect(readEmbedOptions(embedPairs('?ground=transparent&theme=dark', '')).theme).toBe('dark');
  });

  it('are read as they were written', () => {
    fc.assert(
      fc.property(options, (chosen) => {
        expect(readEmbedOptions(new Map(embedOptionPairs(chosen)))).toEqual(chosen);
      }),
    );
  });

  it('are read from the query, to which hosts add, and from the fragment, which takes precedence', () => {
    const pairs = embedPairs('?initialWidth=640&childId=a&theme=dark&start=live', '#theme=light&place=kirkuk');
    expect(readEmbedOptions(pairs)).toMatchObject({ theme: 'light', start: 'live' });
    expect(pairs.get('place')).toBe('kirkuk');
  });

  it('are read beside the secret that WordPress adds to the fragment after a question mark', () => {
    expect(embedPairs('', '#?secret=aB3dE6gH9j').get('secret')).toBe('aB3dE6gH9j');
  });

  it.each(['theme=blue', 'accent=red', 'accent=%23zzzzzz', 'start=now', 'ground=glass', 'font=Comic%20Sans', 'x=1'])(
    'ignore invalid values: %s',
    (query) => {
      expect(readEmbedOptions(embedPairs(`?${query}`, ''))).toEqual(DEFAULT_EMBED_OPTIONS);
    },
  );

  it('never throw, whatever the address says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, fragment) => {
        const read = readEmbedOptions(embedPairs(search, fragment));
        expect(read.accent === undefined || /^#[0-9a-f]{6}$/.test(read.accent)).toBe(true);
      }),
    );
  });
});
