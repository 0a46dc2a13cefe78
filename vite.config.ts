import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { articlesFolder, articleSource } from './src/article-folder/article-source.ts';
import { articlesInDev } from './src/build/articles-in-dev.ts';
import { BROWSERS } from './src/build/browsers.ts';
import { downloads } from './src/build/downloads.ts';
import { elementFiles } from './src/build/element-files.ts';
import { carriedPolicies, hostingFiles } from './src/build/hosting-files.ts';
import { freshOutput } from './src/build/fresh-output.ts';
import { labelGlyphs } from './src/build/label-glyphs.ts';
import { framePages } from './src/build/frame-pages.ts';
import { inlineRuntime } from './src/build/inline-runtime.ts';
import { installable } from './src/build/installable.ts';
import { mapProgram } from './src/build/map-program.ts';
import { offline, workerKind } from './src/build/offline.ts';
import { pagePolicy } from './src/build/page-policy.ts';
import { prerenderedPages } from './src/build/pages.ts';
import { presentPages } from './src/build/present-pages.ts';
import { publishedData } from './src/build/published-data.ts';
import { pictures } from './src/build/pictures.ts';
import { readerChunk } from './src/build/reader-chunk.ts';
import { refuseUnproven } from './src/build/refuse-unproven.ts';
import { renderOnce } from './src/build/rendered.ts';
import { singleFile } from './src/build/single-file.ts';
import { siteMapFile } from './src/build/site-map.ts';
import { FONTS_FOLDER, subsetFonts } from './src/build/subset-fonts.ts';
import { FAULT_PAGES } from './src/site/paths.ts';
import { teachPages } from './src/build/teach-pages.ts';

const root = import.meta.dirname;
const source = articleSource(articlesFolder());
/** Where the site will stand, as an absolute address: canonical links, pictures beside links and the site map need it. */
const site = (process.env['SITE'] ?? '').replace(/([^/])$/, '$1/');
const rendering = renderOnce(root, source);
/** For hosts that send no headers of ours. */
const isCarried = process.env['POLICY'] === 'page';
const worker = workerKind(process.env);
// Read by the pages, in whichever of the builds they are made.
if (worker === 'withdrawn') process.env['VITE_KEEP'] = 'nothing';

export default defineConfig(({ command }) => {
  if (command === 'build') refuseUnproven(source.get());
  return {
    root,
    base: './',
    // What is not there is not there: no page is sent in its place.
    appType: 'mpa',
    // The data is published file by file: see `publishedData`.
    publicDir: false,
    plugins: [
      articlesInDev({ root, source, rendering }),
      pagePolicy(),
      publishedData({ root, source }),
      readerChunk(root),
      inlineRuntime(),
      mapProgram({ root, source }),
      subsetFonts(source),
      labelGlyphs(source),
      prerenderedPages({ root, source, rendering, base: site }),
      presentPages({ root, rendering, source }),
      framePages({ root, rendering }),
      teachPages({ root, source, base: site }),
      siteMapFile({ base: site, rendering }),
      elementFiles(root, source),
      pictures({ root, rendering }),
      downloads({ source, base: site }),
      installable({ root, rendering }),
      singleFile({ root, rendering }),
      isCarried && carriedPolicies(site),
      offline(worker),
      hostingFiles({ site, isCarried, languages: () => (source.get().front?.article ?? FAULT_PAGES).languages }),
      // The last: it moves what all the others have written.
      freshOutput(root),
    ],
    resolve: { alias: { '@fonts': resolve(root, FONTS_FOLDER) } },
    build: {
      target: BROWSERS,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
    preview: { strictPort: true },
  };
});
