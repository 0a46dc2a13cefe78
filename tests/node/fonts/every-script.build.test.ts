import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFontLettering, pictureFonts } from '../../../src/node/pictures/font-lettering.ts';
import { addedFonts } from '../../../src/node/fonts/added-fonts.ts';
import { FACED_SCRIPTS, hasLetterWithoutFont } from '../../../src/node/fonts/script-fonts.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A place in each script that has fonts, with a number and a sign as a report may print them. */
const PLACES: Readonly<Record<(typeof FACED_SCRIPTS)[number], readonly [language: string, text: string]>> = {
  Arab: ['ar', 'قضاء الطارمية، ٢٠١٩'],
  Hebr: ['he', 'רצועת עזה, 365 קמ״ר'],
  Cyrl: ['uk', 'Херсонська область, 6 червня'],
  Deva: ['ne', 'काठमाडौँ उपत्यका, २०७२'],
  Ethi: ['ti', 'መቐለ፣ ትግራይ ክልል'],
  Grek: ['el', 'Λευκωσία, Πράσινη Γραμμή'],
  Mymr: ['my', 'စစ်ကိုင်းတိုင်းဒေသကြီး၊ ၂၀၂၄'],
  LatnExt: ['tr', 'Şırnak, Diyarbakır ve Iğdır'],
  Latn: ['es', 'Mesetas, Chocó: 12 km²'],
};

describe.each(FACED_SCRIPTS.map((script) => [script, ...PLACES[script]] as const))(
  'a text in the script %s, in %s',
  (script, language, text) => {
    let fonts: Awaited<ReturnType<typeof pictureFonts>>;
    beforeAll(async () => {
      fonts = await pictureFonts(ROOT);
    });

    it('is drawn in pictures, every letter with an outline', () => {
      const lettering = makeFontLettering(fonts);
      for (const face of ['sans', 'strong', 'naskh'] as const) {
        const { letters, width } = lettering.setLine([{ text, face }], 'auto');
        expect(width).toBeGreaterThan(0);
        for (const { outline } of letters) expect(lettering.outlineOf(outline)).toMatch(/^M/);
      }
    });

    it('has fonts on its page that have all its letters, where those of the app do not', async () => {
      expect(hasLetterWithoutFont(text)).toBe(false);
      const added = await addedFonts(text, [language]);
      expect(added).toHaveLength(script === 'Arab' || script === 'Latn' ? 0 : 3);
      const own = [...new Set(text)].filter(
        (letter) => /\p{L}/u.test(letter) && !/[\u0000-\u00ff\u0131\u0152\u0153]/u.test(letter),
      );
      for (const { file } of added) {
        const font = create(Buffer.from(file.bytes));
        expect(own.filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))).toEqual([]);
      }
    });
  },
);

describe('a text in a script without fonts', () => {
  it.each(['北京', 'กรุงเทพ', 'ঢাকা'])('is known to have none: %s', (text) => {
    expect(hasLetterWithoutFont(text)).toBe(true);
  });
});
