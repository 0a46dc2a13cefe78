import { join } from 'node:path';
import type { ReadSite } from '../articles/read-site.ts';
import { PICTURES_FOLDER } from '../../core/site/picture-files.ts';
import type { ModulePage, WholeAppAssets } from '../bundle/app-assets.ts';
import { describedFiles } from './page-head.ts';
import { makeDownloads, publishedData } from './data-files.ts';
import { embedPages } from './embed-pages.ts';
import { headersFile, withPolicy } from '../hosting/page-policy.ts';
import { installedFiles } from './web-manifest.ts';
import { labelGlyphFiles } from '../glyphs/label-glyphs.ts';
import { mapPages, talkPages } from './module-pages.ts';
import { notFoundPage } from './not-found-page.ts';
import { pictureFiles } from '../pictures/render-pictures.ts';
import { moreFacePackages, scriptsOf } from '../fonts/script-fonts.ts';
import { singleFile } from './single-file.ts';
import type { SiteFile } from '../site-file.ts';
import { pagesListed, siteMap } from './sitemap-xml.ts';
import { linkPart, makeWriting, type SiteWriting } from './site-writing.ts';
import { teachingPages } from './teaching-pages.ts';
import { thirdParty } from '../bundle/third-party.ts';
import { workerScript } from '../hosting/worker-script.ts';
import { writeTeaching } from './write-teaching.tsx';

type Files = Iterable<SiteFile> | AsyncIterable<SiteFile>;

/** Writes the files of one kind. `owns`: paths that only it can have an answer for. */
export type Writer = { readonly owns: RegExp; readonly write: (writing: SiteWriting) => Files };

/**
 * Everything a site holds of its articles, kind by kind, in the order it is written: a build writes all of it, `npm run dev`
 * what it is asked for.
 */
export const WRITERS: readonly Writer[] = [
  { owns: /^(articles|basemap|schema)\//, write: ({ root, site }) => publishedData(root, site) },
  { owns: /^(schema|oembed)\//, write: describedFiles },
  { owns: /^([\w-]+\/)?embed\/|^mawdi-host\.js$/, write: embedFiles },
  { owns: /^([\w-]+\/)?teach\//, write: teachingFiles },
  // After the other pages: what none of them owns, at the root or in the folder of a language, is one of these.
  { owns: /^([\w-]+\/)?(present\/(speaker\/)?)?(index\.html)?$/, write: modulePageFiles },
  {
    owns: new RegExp(`^(social/|${PICTURES_FOLDER})`),
    write: async function* ({ root, proven: { article } }) {
      // What draws them is brought only where something has changed since they were drawn.
      yield* await pictureFiles({
        root,
        article,
        loadDrawing: async () => (await import('../pictures/draw-pictures.tsx')).drawPictures,
      });
    },
  },
  {
    owns: /^downloads\//,
    write: function* ({ proven, base }) {
      for (const { path, bytes } of makeDownloads(proven, base)) yield { path, bytes: bytes() };
    },
  },
  { owns: /^icons\/|\.webmanifest$/, write: installedFiles },
  {
    owns: /^glyphs\//,
    write: function* ({ proven: { article } }) {
      for (const [path, bytes] of labelGlyphFiles({}, scriptsOf(article))) yield { path, bytes };
    },
  },
];

async function* embedFiles(writing: SiteWriting): AsyncGenerator<SiteFile> {
  const part = await writing.assets.embed();
  const embed = linkPart(part, writing.fonts, { [part.links.stylesheet]: writing.rendered.staticMapRules });
  yield* embed.files;
  yield* embedPages(writing, embed);
}

async function* teachingFiles(writing: SiteWriting): AsyncGenerator<SiteFile> {
  const { root, base, fonts } = writing;
  const { article, scenes, lesson } = writing.proven;
  if (!lesson) return;
  const written = writeTeaching({ root, article, scenes, lesson, site: base });
  const part = await writing.assets.teaching();
  const teaching = linkPart(part, fonts, { [part.links.stylesheet]: written.stylesheet });
  yield* teaching.files;
  yield* teachingPages(writing, teaching, written);
}

async function* modulePageFiles(writing: SiteWriting): AsyncGenerator<SiteFile> {
  const { assets, rendered, fonts } = writing;
  const part = await assets.pages();
  const own = (page: ModulePage) => part.links[page].sheets.at(-1) ?? '';
  const talkRules = rendered.talk?.stylesheet ?? '';
  const pages = linkPart(part, fonts, {
    [own('map')]: rendered.staticMapRules,
    [own('present')]: talkRules,
    [own('speaker')]: talkRules,
  });
  yield* pages.files;
  yield await assets.icon();
  yield* mapPages(writing, pages);
  yield* talkPages(writing, pages);
}

type SiteOptions = Pick<SiteWriting, 'root' | 'base'> & {
  /** Whether pages say their policy themselves, for hosts that send no headers of ours. */
  readonly isCarried: boolean;
};

/**
 * Every file of a site, one after the other, each path once: `site` as it was read and proven, `assets` as `bundleApp` made
 * them. What is made from the files before it comes last.
 */
export async function* writeSite(
  site: ReadSite,
  assets: WholeAppAssets,
  { root, base, isCarried }: SiteOptions,
): AsyncGenerator<SiteFile> {
  const writing = await makeWriting(site, assets, { root, base });
  const { article } = writing.proven;
  const origin = base === '' ? undefined : new URL(base).origin;
  /** As their writers made them. */
  const written = new Map<string, SiteFile>();
  /** As readers get them. */
  const sent = new Map<string, SiteFile>();
  const send = function* (file: SiteFile): Generator<SiteFile> {
    const before = written.get(file.path);
    // Parts share fonts and scripts.
    if (before && Buffer.from(before.bytes).equals(Buffer.from(file.bytes))) return;
    if (before) throw new Error(`${file.path}: found two different files for it; expected one`);
    written.set(file.path, file);
    const isPage = isCarried && file.path.endsWith('.html');
    const whole = isPage ? { ...file, bytes: withPolicy(String(file.bytes), file.path, origin) } : file;
    sent.set(file.path, whole);
    yield whole;
  };
  for (const { write } of WRITERS) for await (const file of write(writing)) yield* send(file);
  if (base !== '') yield* send(siteMapFile(base, writing, [...written.keys()]));
  for (const file of await assets.element()) yield* send(file);
  const modules = (await assets.modules()).map((file) => join(root, file));
  const packages = [...PACKAGES, ...moreFacePackages(article)];
  yield* send({ path: 'THIRD-PARTY.txt', bytes: thirdParty(root, modules, packages) });
  const single = singleFile(article, written, await assets.singleFile());
  // It brings a policy of its own, which knows its script.
  sent.set(single.path, single);
  yield single;
  const worker = workerScript(await assets.worker(), [...sent.values()]);
  sent.set(worker.path, worker);
  yield worker;
  yield* send({ path: '404.html', bytes: notFoundPage(base, article.languages) });
  yield { path: '_headers', bytes: headersFile([...sent.keys()].sort(), origin) };
  yield { path: '.nojekyll', bytes: '' };
}

/** Parts of a site that are no modules of the app: fonts of the page, and what keeps it for visits without a network. */
const PACKAGES = ['@fontsource/noto-naskh-arabic', 'workbox-precaching'];

function siteMapFile(base: string, { proven: { article } }: SiteWriting, paths: readonly string[]): SiteFile {
  return { path: 'sitemap.xml', bytes: siteMap(base, article, pagesListed(article, paths)) };
}
