import { perLanguage } from '../../../src/node/bundle/language-entries.ts';
import type { PublishedAppAssets } from '../../../src/node/bundle/app-assets.ts';

const resolved =
  <T>(value: T) =>
  () =>
    Promise.resolve(value);

/** Assets of an app whose scripts and style sheets are one line each, for tests of the pages around them. */
export const PLAIN_ASSETS: PublishedAppAssets = {
  pages: resolved({
    links: {
      programs: perLanguage((language) => [`assets/reader-${language}-12345678.js`]),
      map: { scripts: ['assets/start-12345678.js'], sheets: ['assets/start-12345678.css'] },
      present: { scripts: ['assets/present-12345678.js'], sheets: ['assets/present-12345678.css'] },
      speaker: { scripts: ['assets/speaker-12345678.js'], sheets: ['assets/speaker-12345678.css'] },
      front: { scripts: [], sheets: ['assets/start-12345678.css'] },
    },
    files: [
      { path: 'assets/start-12345678.js', bytes: 'map()' },
      { path: 'assets/present-12345678.js', bytes: 'present()' },
      { path: 'assets/speaker-12345678.js', bytes: 'speaker()' },
    ],
    sheets: {
      'assets/start-12345678.css': '.page{}',
      'assets/present-12345678.css': '.talk{}',
      'assets/speaker-12345678.css': '.speaker{}',
    },
    fonts: {},
  }),
  embed: resolved({
    links: {
      script: 'assets/embed-12345678.js',
      stylesheet: 'assets/style-12345678.css',
      map: 'assets/embed-map-12345678.js',
      mapModules: ['assets/embed-map-module-12345678.js'],
      programs: perLanguage(() => 'frame()'),
      panels: perLanguage(() => ({ code: 'panels()', stylesheet: 'assets/panels-12345678.css' })),
    },
    files: [
      { path: 'assets/embed-12345678.js', bytes: 'start()' },
      { path: 'mawdi-host.js', bytes: 'host()' },
    ],
    sheets: { 'assets/style-12345678.css': '.embedded{}' },
    fonts: {},
  }),
  teaching: resolved({
    links: {
      script: 'assets/teach-12345678.js',
      stylesheet: 'assets/style-87654321.css',
      handout: 'assets/handout-12345678.js',
      registerWorker: perLanguage(() => 'assets/register-worker-12345678.js'),
      activities: perLanguage(() => 'activities()'),
    },
    files: ['teach', 'handout', 'register-worker'].map((name) => ({
      path: `assets/${name}-12345678.js`,
      bytes: `${name}()`,
    })),
    sheets: { 'assets/style-87654321.css': '.teach{}' },
    fonts: {},
  }),
  icon: resolved({ path: 'assets/icon-12345678.svg', bytes: '<svg/>' }),
  front: resolved({ path: 'assets/front-12345678.js', bytes: 'front()' }),
  element: resolved([{ path: 'mawdi-map.js', bytes: 'element()' }]),
  singleFile: resolved({ code: 'single()', stylesheet: '' }),
  worker: resolved('keep(self.__WB_MANIFEST)'),
  modules: resolved([]),
};
