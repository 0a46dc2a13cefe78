import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { languageOfPath } from '../site/language-folder.ts';
import { FAULT_PAGES, manifestPath, siteFrom } from '../site/paths.ts';
import { arPresent } from '../words/ar-present.ts';
import { enPresent } from '../words/en-present.ts';
import type { Rendering } from './rendered.ts';
import { themePapers } from './theme-palettes.ts';
import { ICONS, webManifest } from './web-manifest.ts';
import { inInterface } from '../model/languages.ts';

const PRESENTATION = { ar: arPresent.presentation, en: enPresent.presentation } as const;

/** Lets every page be installed: its manifest, the icons, and the colour of the window around it. */
export function installable({ root, rendering }: { readonly root: string; readonly rendering: Rendering }): Plugin {
  const paper = themePapers(root);
  return {
    name: 'mawdi:installable',
    apply: 'build',
    async generateBundle() {
      const { article, talk } = await rendering.get();
      if (!article) return;
      for (const language of article.languages) {
        const fileName = manifestPath(article, language);
        const presentation = talk && inInterface(PRESENTATION, language);
        const source = webManifest(article, language, { base: siteFrom(fileName), paper: paper.light, presentation });
        this.emitFile({ type: 'asset', fileName, source });
      }
      const svg = readFileSync(join(root, 'src/look/icon.svg'), 'utf8');
      for (const { path, size, purpose } of ICONS) {
        const image = await renderAsync(purpose === 'maskable' ? toTheEdges(svg) : svg, {
          font: { loadSystemFonts: false },
          fitTo: { mode: 'width', value: size },
        });
        this.emitFile({ type: 'asset', fileName: path, source: image.asPng() });
      }
    },
    transformIndexHtml: {
      order: 'post',
      async handler(_html, { path }) {
        const page = path.replace(/^\//, '');
        const { article } = await rendering.get();
        const { languages } = article ?? FAULT_PAGES;
        const language = languageOfPath({ languages }, page);
        const manifest = manifestPath({ languages }, language);
        const colour = (scheme: 'light' | 'dark') =>
          tag('meta', { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content: paper[scheme] });
        const link = tag('link', { rel: 'manifest', href: `${siteFrom(page)}${manifest}` });
        return [...(article ? [link] : []), colour('light'), colour('dark')];
      },
    },
  };
}

function tag(name: string, attrs: Readonly<Record<string, string>>): HtmlTagDescriptor {
  return { tag: name, attrs, injectTo: 'head' };
}

/** The same icon without its rounded corners; the sign in its middle lies well inside what every shape leaves. */
function toTheEdges(svg: string): string {
  const whole = svg.replace(/ rx="[^"]*"/, '');
  if (whole === svg) throw new Error('look/icon.svg: found no rounded ground, expected rx="…"');
  return whole;
}
