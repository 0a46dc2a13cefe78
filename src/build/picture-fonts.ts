import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import type { Face } from '../pictures/lettering.ts';
import { keptIn } from './kept-bytes.ts';

const require = createRequire(import.meta.url);

const FAMILIES: Readonly<Record<Face, readonly [family: string, weight: number]>> = {
  sans: ['ibm-plex-sans-arabic', 400],
  strong: ['ibm-plex-sans-arabic', 600],
  naskh: ['noto-naskh-arabic', 500],
};

/** The bytes of each face: the file of one script, then that of the other. */
export type PictureFonts = Readonly<Record<Face, readonly Uint8Array[]>>;

/** The page’s faces, whole, as what shapes letters can read them: the web’s are compressed. Kept from build to build. */
export async function pictureFonts(root: string): Promise<PictureFonts> {
  const kept = keptIn(join(root, '.cache/picture-fonts'));
  const unpacked = (source: string) => {
    const bytes = readFileSync(require.resolve(source));
    return kept(createHash('sha256').update(bytes).digest('hex'), () => {
      const all = String.fromCodePoint(...fontkit.create(bytes).characterSet);
      return subsetFont(bytes, all, { targetFormat: 'sfnt' });
    });
  };
  const filesOf = ([family, weight]: readonly [string, number]) => {
    const file = (script: string) => `@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff2`;
    return Promise.all(['arabic', 'latin'].map((script) => unpacked(file(script))));
  };
  const [sans, strong, naskh] = await Promise.all([FAMILIES.sans, FAMILIES.strong, FAMILIES.naskh].map(filesOf));
  return { sans: sans ?? [], strong: strong ?? [], naskh: naskh ?? [] };
}
