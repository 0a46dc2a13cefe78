import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import type { Face } from '../pictures/lettering.ts';
import { diskCache } from './kept-bytes.ts';
import { FACED_SCRIPTS, faceFile, type FaceFamily } from './script-faces.ts';

const require = createRequire(import.meta.url);

const FAMILIES: Readonly<Record<Face, readonly [family: FaceFamily, weight: number]>> = {
  sans: ['plex', 400],
  strong: ['plex', 600],
  naskh: ['naskh', 500],
};

/** The bytes of each face, a file for each script. */
export type PictureFonts = Readonly<Record<Face, readonly Uint8Array[]>>;

/** The page’s faces, whole, as what shapes letters can read them: the web’s are compressed. Kept from build to build. */
export async function pictureFonts(root: string): Promise<PictureFonts> {
  const kept = diskCache(join(root, '.cache/picture-fonts'));
  const unpacked = (source: string) => {
    const bytes = readFileSync(require.resolve(source));
    return kept(createHash('sha256').update(bytes).digest('hex'), () => {
      const all = String.fromCodePoint(...fontkit.create(bytes).characterSet);
      return subsetFont(bytes, all, { targetFormat: 'sfnt' });
    });
  };
  const filesOf = ([family, weight]: readonly [FaceFamily, number]) =>
    Promise.all(FACED_SCRIPTS.map((script) => unpacked(faceFile(script, family, weight))));
  const [sans, strong, naskh] = await Promise.all([FAMILIES.sans, FAMILIES.strong, FAMILIES.naskh].map(filesOf));
  return { sans: sans ?? [], strong: strong ?? [], naskh: naskh ?? [] };
}
