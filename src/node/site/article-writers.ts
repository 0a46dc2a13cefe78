import type { ModulePage } from '../bundle/app-assets.ts';
import { PICTURES_FOLDER } from '../../core/site/picture-files.ts';
import { describedFiles } from './page-head.ts';
import { articleData, makeDownloads } from './data-files.ts';
import { embedPages } from './embed-pages.ts';
import { installedFiles } from './web-manifest.ts';
import { mapPages, talkPages } from './module-pages.ts';
import { drawnPictures } from '../pictures/render-pictures.ts';
import type { SiteFile } from '../site-file.ts';
import { linkPart, type SiteWriting } from './site-writing.ts';
import { teachingPages } from './teaching-pages.ts';
import { writeTeaching } from './write-teaching.tsx';

type Files = Iterable<SiteFile> | AsyncIterable<SiteFile>;

/** Writes the files of one kind. `owns` matches the paths that it may write, outside `assets/`. */
export type Writer = {
  readonly owns: RegExp;
  readonly write: (writing: SiteWriting) => Files;
  /** Not needed by any other file: a build writes these at the end, beside the compression of the others. */
  readonly isLast?: true;
};

/**
 * The writers of all files that depend on articles, in the order of writing. A build calls all of them, `npm run dev` the
 * one whose file is requested.
 */
export const WRITERS: readonly Writer[] = [
  {
    owns: /^articles\//,
    write: function* ({ proven, mapFile }) {
      yield* articleData(proven);
      // For the element, which may stand on another site.
      yield { path: `articles/${proven.article.id}/map.json`, bytes: mapFile.bytes };
    },
  },
  { owns: /^(schema|oembed)\//, write: describedFiles },
  { owns: /^([\w-]+\/)?embed\/|^mawdi-host\.js$/, write: embedFiles },
  { owns: /^([\w-]+\/)?teach\//, write: teachingFiles },
  // After the other pages: its pattern also matches `embed/` and `teach/`, as folders of a language.
  { owns: /^([\w-]+\/)?(present\/(speaker\/)?)?(index\.html)?$/, write: modulePageFiles },
  {
    owns: new RegExp(`^(social/|${PICTURES_FOLDER})`),
    write: async function* ({ root, proven: { article }, hasPictures }) {
      if (hasPictures) yield* await drawnPictures(root, article);
    },
    isLast: true,
  },
  {
    owns: /^downloads\//,
    write: function* ({ proven, base, shared }) {
      for (const { path, bytes } of makeDownloads(proven, base, shared)) yield { path, bytes: bytes() };
    },
  },
  { owns: /^icons\/|\.webmanifest$/, write: installedFiles },
];

async function* embedFiles(writing: SiteWriting): AsyncGenerator<SiteFile> {
  const part = await writing.assets.embed();
  const embed = linkPart(part, writing, { [part.links.stylesheet]: writing.rendered.staticMapRules });
  yield* embed.files;
  yield* embedPages(writing, embed);
}

async function* teachingFiles(writing: SiteWriting): AsyncGenerator<SiteFile> {
  const { root, base, palettes } = writing;
  const { article, scenes, lesson } = writing.proven;
  if (!lesson) return;
  const written = writeTeaching({ root, article, scenes, lesson, site: base, palettes });
  const part = await writing.assets.teaching();
  const teaching = linkPart(part, writing, { [part.links.stylesheet]: written.stylesheet });
  yield* teaching.files;
  yield* teachingPages(writing, teaching, written);
}

async function* modulePageFiles(writing: SiteWriting): AsyncGenerator<SiteFile> {
  const { assets, rendered } = writing;
  const part = await assets.pages();
  const own = (page: ModulePage) => part.links[page].sheets.at(-1) ?? '';
  const talkRules = rendered.talk?.stylesheet ?? '';
  const pages = linkPart(part, writing, {
    [own('map')]: rendered.staticMapRules,
    [own('present')]: talkRules,
    [own('speaker')]: talkRules,
  });
  yield* pages.files;
  yield await assets.icon();
  yield* mapPages(writing, pages);
  yield* talkPages(writing, pages);
}
