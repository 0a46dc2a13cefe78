import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { inInterface } from '../model/languages.ts';
import { manifestPath, siteFrom } from '../site/paths.ts';
import { PRESENT_MESSAGES } from '../words/present-words-in.ts';
import type { SiteFile } from './site-file.ts';
import type { SiteWriting } from './site-writing.ts';
import { themePapers } from './theme-palettes.ts';
import { ICONS, webManifest } from './web-manifest.ts';

/** What lets a reader install a page: its manifest in each language, and the icons. */
export async function* installedFiles({ root, rendered, proven }: SiteWriting): AsyncGenerator<SiteFile> {
  const { article } = proven;
  const paper = themePapers(root).light;
  for (const language of article.languages) {
    const path = manifestPath(article, language);
    const presentation = rendered.talk && inInterface(PRESENT_MESSAGES, language).presentation;
    yield { path, bytes: webManifest(article, language, { base: siteFrom(path), paper, presentation }) };
  }
  const svg = readFileSync(join(root, 'src/look/icon.svg'), 'utf8');
  for (const { path, size, purpose } of ICONS) {
    const image = await renderAsync(purpose === 'maskable' ? toTheEdges(svg) : svg, {
      font: { loadSystemFonts: false },
      fitTo: { mode: 'width', value: size },
    });
    yield { path, bytes: image.asPng() };
  }
}

/** The same icon without its rounded corners; the sign in its middle lies well inside what every shape leaves. */
function toTheEdges(svg: string): string {
  const whole = svg.replace(/ rx="[^"]*"/, '');
  if (whole === svg) throw new Error('look/icon.svg: found no rounded ground, expected rx="…"');
  return whole;
}
