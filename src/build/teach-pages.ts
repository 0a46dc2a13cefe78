import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { ArticleSource } from '../article-folder/article-source.ts';
import type { Article, Language } from '../model/article.ts';
import { interfaceLanguage, pageDirection } from '../model/languages.ts';
import { wordsIn } from '../words/words-in.ts';
import { buildClassicScript } from './classic-scripts.ts';
import { facesWithOriginals, preload } from './faces.ts';
import { leanArticle } from './lean-article.ts';
import { inScript } from './map-goods.ts';
import { mediaTypeOf } from './media-types.ts';
import { escapeHtml, languageData } from './page-head.ts';
import { pageFolder, pagePath, siteFrom, withFileLinks } from '../site/paths.ts';
import type * as WriteTeaching from './write-teaching.tsx';
import type { WrittenTeaching } from './write-teaching.tsx';

/** Not named by its content, so not below `assets/`. */
const ICON = 'teach/icon.svg';

type File = { readonly path: string; readonly bytes: string | Uint8Array };
type Options = {
  readonly root: string;
  readonly source: Pick<ArticleSource, 'get'>;
  /** The absolute address the site will have, ending in `/`; empty where it is not known. */
  readonly base: string;
};

/** The pages for teaching, where the article has a lesson. Their scripts are of the old kind: they run from a disk too. */
export function teachPages(options: Options): Plugin {
  let held: Promise<readonly File[]> | undefined;
  return {
    name: 'mawdi:teach',
    async generateBundle(_options, bundle) {
      const files = await makePages(options);
      for (const { path, bytes } of files)
        if (!(path in bundle)) this.emitFile({ type: 'asset', fileName: path, source: bytes });
    },
    configureServer(server) {
      server.watcher.on('all', () => (held = undefined));
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/, '').replace(/^\//, '');
        if (!/^([\w-]+\/)?teach\/|^assets\//.test(path)) return next();
        held ??= makePages(options);
        held
          .then((files) => {
            const file = files.find((each) => each.path === path || each.path === `${path}index.html`);
            if (!file) return next();
            response.setHeader('content-type', mediaTypeOf(file.path));
            response.end(file.bytes);
          })
          .catch(next);
      });
    },
  };
}

async function makePages({ root, source, base }: Options): Promise<readonly File[]> {
  const { front } = source.get();
  if (!front?.lesson) return [];
  const { module } = await runnerImport<typeof WriteTeaching>(join(root, 'src/build/write-teaching.tsx'), {
    root,
    configFile: false,
  });
  const { article, scenes, lesson } = front;
  const written = module.writeTeaching({ root, article, scenes, lesson, site: base });
  const dress = await buildClassicScript(root, 'src/teach/teach-dress.ts', {
    'virtual:mawdi/teach-stills.css': written.sheet,
  });
  const dressFile = hashed('teach', dress.code);
  const handout = await buildClassicScript(root, 'src/teach/handout-code.tsx');
  const handoutFile = hashed('handout', handout.code);
  const keep = await buildClassicScript(root, 'src/offline/keep-page.ts');
  const keepFile = hashed('keep-page', keep.code);
  const icon = { path: ICON, bytes: readFileSync(join(root, 'src/look/icon.svg')) };
  const files: File[] = [icon, dressFile, handoutFile, keepFile, ...dress.others];
  files.push(...dress.sheets.map(({ path, text }) => ({ path, bytes: text })));
  for (const language of article.languages) {
    const program = await buildClassicScript(root, `src/teach/activities-${interfaceLanguage(language)}.ts`);
    const activities = hashed(`activities-${language}`, `${goodsOf(written, language)}\n${program.code}`);
    files.push(activities);
    const faces = dress.others.map(({ path }) => path);
    for (const page of written.pages.filter((each) => each.language === language)) {
      const path = pagePath(article, language, page.page);
      const script =
        page.page === 'handout'
          ? handoutFile
          : page.page === 'who-says-so' || page.page === 'how-sure'
            ? activities
            : undefined;
      const links = {
        faces: faces.filter((face) => facesWithOriginals(article, language).some((name) => face.includes(`/${name}-`))),
        sheet: dress.sheets[0]?.path ?? '',
        dress: dressFile.path,
        script: script?.path,
        keep: keepFile.path,
      };
      files.push({ path, bytes: pageOf(article, page, path, links, base) });
    }
  }
  return files;
}

/** What the activities need of the article, in front of their program: nothing has to be fetched. */
function goodsOf({ article, lesson, towns, areas }: WrittenTeaching, language: Language): string {
  const { whoSaysSo, howSure } = lesson;
  const goods = {
    article: leanArticle(article, language),
    lesson: { whoSaysSo, howSure },
    towns: towns[language],
    areas,
  };
  return `globalThis.mawdiLesson=${inScript(goods)};`;
}

function hashed(name: string, text: string): File {
  return { path: `assets/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`, bytes: text };
}

type Links = {
  readonly faces: readonly string[];
  readonly sheet: string;
  readonly dress: string;
  readonly script: string | undefined;
  readonly keep: string;
};

function pageOf(
  article: Article,
  { page, language, title, description, content }: WrittenTeaching['pages'][number],
  path: string,
  links: Links,
  site: string,
): string {
  const base = siteFrom(path);
  const folder = (each: Language) => pageFolder(article, each, page);
  const reachable = site === '' ? base : site;
  const alternates = article.languages.map(
    (other) => `<link rel="alternate" hreflang="${other}" href="${escapeHtml(`${reachable}${folder(other)}`)}" />`,
  );
  return `<!doctype html>
<html lang="${interfaceLanguage(language)}"${languageData(language)}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(`${title} · ${wordsIn(language).product}`)}</title>
    <meta name="description" content="${escapeHtml(description)}" />
    <meta name="color-scheme" content="light dark" />
    <meta name="darkreader-lock" />
    <link rel="icon" type="image/svg+xml" href="${base}${ICON}" />
    ${site === '' ? '' : `<link rel="canonical" href="${escapeHtml(`${site}${folder(language)}`)}" />`}
    ${alternates.join('\n    ')}
    ${links.faces.map((face) => preload(`${base}${face}`)).join('\n    ')}
    <link rel="stylesheet" href="${base}${links.sheet}" />
    <script src="${base}${links.dress}"></script>
    ${links.script === undefined ? '' : `<script defer src="${base}${links.script}"></script>`}
    <script defer src="${base}${links.keep}"></script>
  </head>
  <body dir="${pageDirection(language)}">
    ${withFileLinks(content)}
  </body>
</html>
`;
}
