import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { ArticleSource } from '../article-folder/article-source.ts';
import type { Article, Language } from '../model/article.ts';
import { interfaceLanguage } from '../model/languages.ts';
import { wordsIn } from '../words/words-in.ts';
import { buildClassicScript } from './classic-scripts.ts';
import { facesWithOriginals, preload } from './faces.ts';
import { leanArticle } from './lean-article.ts';
import { inScript } from './map-goods.ts';
import { leadsTo, serveInDev } from './serve-in-dev.ts';
import { hashedFile, type SiteFile } from './site-file.ts';
import { escapeHtml, htmlDocument } from './html-document.ts';
import { pageFolder, pagePath, siteFrom, withFileLinks } from '../site/paths.ts';
import type * as WriteTeaching from './write-teaching.tsx';
import { mapText } from '../basemap/metadata.ts';
import type { WrittenTeaching } from './write-teaching.tsx';

/** Not named by its content, so not below `assets/`. */
const ICON = 'teach/icon.svg';

type Options = {
  readonly root: string;
  readonly source: Pick<ArticleSource, 'get'>;
  /** The absolute address the site will have, ending in `/`; empty where it is not known. */
  readonly base: string;
};

/** The pages for teaching, where the article has a lesson. Their scripts are of the old kind: they run from a disk too. */
export function teachPages(options: Options): Plugin {
  let held: Promise<readonly SiteFile[]> | undefined;
  return {
    name: 'mawdi:teach',
    async generateBundle(_options, bundle) {
      const files = await makePages(options);
      for (const { path, bytes } of files)
        if (!(path in bundle)) this.emitFile({ type: 'asset', fileName: path, source: bytes });
    },
    configureServer(server) {
      server.watcher.on('all', () => (held = undefined));
      serveInDev(server, async (path) => {
        if (!/^([\w-]+\/)?teach\/|^assets\//.test(path)) return undefined;
        held ??= makePages(options);
        return (await held).find((file) => leadsTo(path, file));
      });
    },
  };
}

async function makePages({ root, source, base }: Options): Promise<readonly SiteFile[]> {
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
  const dressFile = hashedFile('teach', 'js', dress.code);
  const handout = await buildClassicScript(root, 'src/teach/handout-code.tsx');
  const handoutFile = hashedFile('handout', 'js', handout.code);
  const keep = await buildClassicScript(root, 'src/offline/keep-page.ts');
  const keepFile = hashedFile('keep-page', 'js', keep.code);
  const icon = { path: ICON, bytes: readFileSync(join(root, 'src/look/icon.svg')) };
  const files: SiteFile[] = [icon, dressFile, handoutFile, keepFile, ...dress.others];
  files.push(...dress.sheets.map(({ path, text }) => ({ path, bytes: text })));
  for (const language of article.languages) {
    const program = await buildClassicScript(root, `src/teach/activities-${interfaceLanguage(language)}.ts`);
    const activities = hashedFile(`activities-${language}`, 'js', `${goodsOf(written, language)}\n${program.code}`);
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
      files.push({ path, bytes: pageOf(root, article, page, path, links, base) });
    }
  }
  return files;
}

/** What the activities need of the article, in front of their program: nothing has to be fetched. */
function goodsOf({ article, lesson, towns, areas, mapTitle }: WrittenTeaching, language: Language): string {
  const { whoSaysSo, howSure } = lesson;
  const goods = {
    article: leanArticle(article, language),
    lesson: { whoSaysSo, howSure },
    towns: towns[language],
    areas,
    mapTitle: mapText(mapTitle, language),
  };
  return `globalThis.mawdiLesson=${inScript(goods)};`;
}

type Links = {
  readonly faces: readonly string[];
  readonly sheet: string;
  readonly dress: string;
  readonly script: string | undefined;
  readonly keep: string;
};

function pageOf(
  root: string,
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
  return htmlDocument(root, {
    language,
    title: `${title} · ${wordsIn(language).product}`,
    description,
    head: [
      `<link rel="icon" type="image/svg+xml" href="${base}${ICON}" />`,
      site === '' ? '' : `<link rel="canonical" href="${escapeHtml(`${site}${folder(language)}`)}" />`,
      ...alternates,
      ...links.faces.map((face) => preload(`${base}${face}`)),
      `<link rel="stylesheet" href="${base}${links.sheet}" />`,
      `<script src="${base}${links.dress}"></script>`,
      links.script === undefined ? '' : `<script defer src="${base}${links.script}"></script>`,
      `<script defer src="${base}${links.keep}"></script>`,
    ],
    body: [withFileLinks(content)],
  });
}
