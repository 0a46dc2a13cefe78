import { join } from 'node:path';
import type { ReadSite } from '../articles/read-site.ts';
import { PICTURES_FOLDER } from '../../core/site/picture-files.ts';
import type { PublishedAppAssets } from '../bundle/app-assets.ts';
import { describedFiles } from './page-head.ts';
import { makeDownloads, publishedData } from './data-files.ts';
import { embedPages } from './embed-pages.ts';
import { headersFile, withPolicy } from '../hosting/page-policy.ts';
import { installedFiles } from './web-manifest.ts';
import { mapPages, talkPages } from './module-pages.ts';
import { notFoundPage } from './not-found-page.ts';
import { pictureFiles } from '../pictures/render-pictures.ts';
import { moreFacePackages } from '../fonts/script-fonts.ts';
import { singleFile } from './single-file.ts';
import type { SiteFile } from '../site-file.ts';
import { pagesListed, siteMap } from './sitemap-xml.ts';
import { linkPart, makeWriting, type SiteWriting } from './site-writing.ts';
import { teachingPages } from './teaching-pages.ts';
import { thirdParty } from '../bundle/third-party.ts';
import { workerScript } from '../hosting/worker-script.ts';
import { writeTeaching } from './write-teaching.tsx';

type Files = Iterable<SiteFile> | AsyncIterable<SiteFile>;

/** Writes the files of one kind. `owns` matches the paths that it may write, outside `assets/`. */
export type Writer = { readonly owns: RegExp; readonly write: (writing: SiteWriting) => Files };

/**
 * The writers of all files that depend on articles, in the order of writing. A build calls all of them, `npm run dev` the
 * one whose file is requested.
 */
export const WRITERS: readonly Writer[] = [
  { owns: /^(articles|basemap|schema)\//, write: ({ root, site }) => publishedData(root, site) },
  {
    // For the element, which may stand on another site.
    owns: /^articles\//,
    write: function* ({ proven: { article }, mapFile }) {
      yield { path: `articles/${article.id}/map.json`, bytes: mapFile.bytes };
    },
  },
  { owns: /^(schema|oembed)\//, write: describedFiles },
  { owns: /^([\w-]+\/)?embed\/|^mawdi-host\.js$/, write: embedFiles },
  { owns: /^([\w-]+\/)?teach\//, write: teachingFiles },
  // After the other pages: its pattern also matches `embed/` and `teach/`, as folders of a language.
  { owns: /^([\w-]+\/)?(present\/(speaker\/)?)?(index\.html)?$/, write: modulePageFiles },
  {
    owns: new RegExp(`^(social/|${PICTURES_FOLDER})`),
    write: async function* ({ root, proven: { article } }) {
      // Imported only where the drawings are not cached.
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
];

async function* embedFiles(writing: SiteWriting): AsyncGenerator<SiteFile> {
  const part = await writing.assets.embed();
  const embed = linkPart(part, writing.fonts, { [part.links.stylesheet]: writing.rendered.staticMapRules });
  yield* embed.files;
  yield* embedPages(writing, embed);
}

async function* teachingFiles(writing: SiteWriting): AsyncGenerator<SiteFile> {
  const { root, base, fonts, palettes } = writing;
  const { article, scenes, lesson } = writing.proven;
  if (!lesson) return;
  const written = writeTeaching({ root, article, scenes, lesson, site: base, palettes });
  const part = await writing.assets.teaching();
  const teaching = linkPart(part, fonts, { [part.links.stylesheet]: written.stylesheet });
  yield* teaching.files;
  yield* teachingPages(writing, teaching, written);
}

async function* modulePageFiles(writing: SiteWriting): AsyncGenerator<SiteFile> {
  const { assets, rendered, fonts } = writing;
  const part = await assets.pages();
  const own = (page: keyof typeof part.links) => part.links[page].sheets.at(-1) ?? '';
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
  /** Whether each page contains its content security policy, for hosts that do not send our headers. */
  readonly policyInPages: boolean;
};

/**
 * Yields every file of a site, each path once. Files made from other files, such as the service worker, come last.
 * `assets`: as `bundleApp` returns them.
 */
export async function* writeSite(
  site: ReadSite,
  assets: PublishedAppAssets,
  { root, base, policyInPages }: SiteOptions,
): AsyncGenerator<SiteFile> {
  const writing = await makeWriting(site, assets, { root, base });
  const { article } = writing.proven;
  const origin = base === '' ? undefined : new URL(base).origin;
  /** The files as their writers made them, by path. */
  const written = new Map<string, SiteFile>();
  /** The files as published, by path; pages may contain their policy. */
  const published = new Map<string, SiteFile>();
  const send = function* (file: SiteFile): Generator<SiteFile> {
    const before = written.get(file.path);
    // Parts of the app share fonts and scripts.
    if (before && Buffer.from(before.bytes).equals(Buffer.from(file.bytes))) return;
    if (before) throw new Error(`${file.path}: found two different files for it; expected one`);
    written.set(file.path, file);
    const isPage = policyInPages && file.path.endsWith('.html');
    const publishedFile = isPage ? { ...file, bytes: withPolicy(String(file.bytes), file.path, origin) } : file;
    published.set(file.path, publishedFile);
    yield publishedFile;
  };
  for (const { write } of WRITERS) for await (const file of write(writing)) yield* send(file);
  if (base !== '') yield* send(siteMapFile(base, writing, [...written.keys()]));
  for (const file of await assets.element()) yield* send(file);
  const modules = (await assets.modules()).map((file) => join(root, file));
  const packages = [...PACKAGES, ...moreFacePackages(article)];
  yield* send({ path: 'THIRD-PARTY.txt', bytes: thirdParty(root, modules, packages) });
  const single = singleFile(article, written, await assets.singleFile());
  // It contains its own policy, with the hashes of its scripts.
  published.set(single.path, single);
  yield single;
  const worker = workerScript(await assets.worker(), [...published.values()]);
  published.set(worker.path, worker);
  yield worker;
  yield* send({ path: '404.html', bytes: notFoundPage(base, article.languages) });
  yield { path: '_headers', bytes: headersFile([...published.keys()].sort(), origin) };
  yield { path: '.nojekyll', bytes: '' };
}

/** Packages in a site that are not in the bundles of its pages: a font, and the library of the service worker. */
const PACKAGES = ['@fontsource/noto-naskh-arabic', 'workbox-precaching'];

function siteMapFile(base: string, { proven: { article } }: SiteWriting, paths: readonly string[]): SiteFile {
  return { path: 'sitemap.xml', bytes: siteMap(base, article, pagesListed(article, paths)) };
}
