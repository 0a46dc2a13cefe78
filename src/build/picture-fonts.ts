import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { publishedText } from './published-text.ts';
import { WEB_FACES } from './web-faces.ts';

const require = createRequire(import.meta.url);

/** The page’s faces as files that what draws pictures can read: the web’s are compressed. Paths, absolute. */
export async function pictureFonts(root: string): Promise<readonly string[]> {
  const folder = join(root, '.cache/picture-fonts');
  mkdirSync(folder, { recursive: true });
  const text = publishedText(root) + ASCII;
  return Promise.all(
    WEB_FACES.map(async ({ name, source }) => {
      const file = join(folder, `${name}.ttf`);
      const bytes = await subsetFont(readFileSync(require.resolve(source)), text, { targetFormat: 'sfnt' });
      if (!existsSync(file) || !readFileSync(file).equals(bytes)) writeFileSync(file, bytes);
      return file;
    }),
  );
}

const ASCII = Array.from({ length: 0x5f }, (_, at) => String.fromCodePoint(0x20 + at)).join('');
