import { basename, join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { Article, Language } from '../model/article.ts';
import { interfaceLanguage, pageDirection } from '../model/languages.ts';
import { printedIn } from '../words/printed-in.ts';
import { wordsIn } from '../words/words-in.ts';
import { buildClassicScript } from './classic-scripts.ts';
import { facesOf, preload } from './faces.ts';
import { leanArticle } from './lean-article.ts';
import { inScript, mapGoods } from './map-goods.ts';
import { leadsTo, serveInDev } from './serve-in-dev.ts';
import { hashedFile, type SiteFile } from './site-file.ts';
import { missingLine } from './missing-line.ts';
import { htmlDocument } from './html-document.ts';
import type { Prerendered } from './prerender.tsx';
import type { Rendering } from './rendered.ts';
import { languageFolder } from '../site/language-folder.ts';
import { pagePath, siteFrom, withFileLinks } from '../site/paths.ts';
import { inLanguage } from '../model/translation.ts';

/** The map for other pages: `embed/` in each language, its scripts, and `mawdi-host.js` for the pages around it. */
export function framePages({ root, rendering }: { readonly root: string; readonly rendering: Rendering }): Plugin {
  let held: Promise<readonly SiteFile[]> | undefined;
  let isBuild = false;
  /** What the bundler knows the module of the map by. */
  let map = '';
  return {
    name: 'mawdi:frames',
    configResolved: ({ command }) => void (isBuild = command === 'build'),
    buildStart() {
      if (isBuild) map = this.emitFile({ type: 'chunk', id: join(root, 'src/frame/frame-map-module.ts') });
    },
    async generateBundle(_options, bundle) {
      const modules = modulesFrom(this.getFileName(map), bundle);
      for (const { path, bytes } of await makeFrames(root, await rendering.get(), modules))
        if (!(path in bundle)) this.emitFile({ type: 'asset', fileName: path, source: bytes });
    },
    configureServer(server) {
      server.watcher.on('all', () => (held = undefined));
      serveInDev(server, async (path) => {
        if (!/^([\w-]+\/)?embed\/|^assets\/|^mawdi-host\.js$/.test(path)) return undefined;
        // While pages are being written there is no bundle: every frame has the map inlined.
        held ??= rendering.get().then((rendered) => makeFrames(root, rendered, []));
        return (await held).find((file) => leadsTo(path, file));
      });
    },
  };
}

/** A module and all it takes in at once, that one first. */
function modulesFrom(first: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const reached = new Set([first]);
  // A set also visits what is added while it is walked.
  for (const path of reached) {
    const file = bundle[path];
    if (file?.type !== 'chunk') continue;
    // The bundler goes on counting what another plugin has written into the module itself.
    for (const next of file.imports) if (file.code.includes(basename(next))) reached.add(next);
  }
  return [...reached];
}

/** Every file of the frames; `modules`: those of the reader’s map. Nothing where the article cannot be shown. */
async function makeFrames(
  root: string,
  rendered: Prerendered,
  modules: readonly string[],
): Promise<readonly SiteFile[]> {
  const { article, data, frames, stillSheet } = rendered;
  if (!article || !data) return [];
  const map = await buildClassicScript(root, 'src/frame/frame-map.ts', mapGoods(root, article));
  const host = await buildClassicScript(root, 'src/embed/host/mawdi-host.ts');
  const mapFile = hashedFile('frame-map', 'js', map.code);
  const start = await buildClassicScript(root, 'src/frame/frame-start.ts', {
    'virtual:mawdi/frame-still.css': stillSheet,
  });
  const startFile = hashedFile('frame', 'js', start.code);
  const files: SiteFile[] = [mapFile, startFile, { path: 'mawdi-host.js', bytes: host.code }, ...start.others];
  files.push(...start.sheets.map(({ path, text }) => ({ path, bytes: text })));
  for (const language of article.languages) {
    const spoken = interfaceLanguage(language);
    const program = await buildClassicScript(root, `src/frame/frame-${spoken}.ts`);
    const panels = await buildClassicScript(root, `src/frame/panels-${spoken}.ts`);
    const programFile = hashedFile(
      `frame-${language}`,
      'js',
      behind('article', leanArticle(article, language), program.code),
    );
    const panelsFile = hashedFile(`frame-panels-${language}`, 'js', behind('timeline', data.timeline, panels.code));
    const sheets = panels.sheets.map(({ path, text }) => ({ path, bytes: text }));
    const content = withFileLinks(frames[language] ?? '');
    const page = framePage({
      root,
      article,
      language,
      content,
      faces: start.others
        .map(({ path }) => path)
        .filter((path) => facesOf(language).some((face) => path.includes(`/${face}-`))),
      sheet: start.sheets[0]?.path ?? '',
      script: startFile.path,
      program: programFile.path,
      modules,
      map: mapFile.path,
      panels: panelsFile.path,
      panelsSheet: panels.sheets[0]?.path ?? '',
    });
    files.push(programFile, panelsFile, ...sheets, ...panels.others, {
      path: pagePath(article, language, 'embed'),
      bytes: page,
    });
  }
  return files;
}

/** A program behind the data it needs: one script, so that nothing has to be fetched. */
function behind(name: 'article' | 'timeline', value: unknown, code: string): string {
  return `globalThis.mawdi=Object.assign(globalThis.mawdi||{},{${name}:${inScript(value)}});\n${code}`;
}

type FramePage = {
  readonly root: string;
  readonly article: Article;
  readonly language: Language;
  readonly content: string;
  /** Paths relative to the site. */
  readonly faces: readonly string[];
  readonly sheet: string;
  readonly script: string;
  readonly program: string;
  /** Of the live map, for frames with an origin; the one to begin with first. */
  readonly modules: readonly string[];
  /** The live map in one script, for those without. */
  readonly map: string;
  readonly panels: string;
  readonly panelsSheet: string;
};

/** Not made by Vite’s page builder: that asks for sheets and scripts as from another origin, which a sandboxed frame is refused. */
function framePage({
  root,
  article,
  language,
  content,
  faces,
  sheet,
  script,
  program,
  modules,
  map,
  panels,
  panelsSheet,
}: FramePage): string {
  const words = wordsIn(language);
  const base = siteFrom(pagePath(article, language, 'embed'));
  const whole = `${base}${languageFolder(article, language)}`;
  const data = {
    article: article.id,
    whole,
    program: `${base}${program}`,
    site: base,
    'map-modules': modules.map((path) => base + path).join(' '),
    map: `${base}${map}`,
    panels: `${base}${panels}`,
    'panels-sheet': `${base}${panelsSheet}`,
  };
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${value}"`);
  return htmlDocument(root, {
    language,
    title: `${inLanguage(article.title, language)} (${printedIn(article, language)}) · ${words.product}`,
    description: undefined,
    root: `dir="${pageDirection(language)}"`,
    head: [
      `<link rel="canonical" href="${whole}" />`,
      ...faces.map((path) => preload(`${base}${path}`)),
      `<link rel="stylesheet" href="${base}${sheet}" />`,
      `<script defer src="${base}${script}"></script>`,
    ],
    body: [`<div id="mawdi"${attributes.join('')}>${content}</div>`, missingLine(language)],
  });
}
