import { type AppAssets, iconFile } from './app-assets.ts';
import { bundleEmbed, bundleTeaching } from './bundle-classic.ts';
import { entryIn, perLanguage } from './language-entries.ts';
import { FONTS_FOLDER } from '../fonts/subset-fonts.ts';
import { WEB_FONTS } from '../fonts/web-fonts.ts';

/**
 * The app of `npm run dev`. Vite itself serves the modules of pages and their fonts, which have the characters of the
 * interface only; the embed and the pages for teaching are bundled when a page first requests them.
 */
export function appInDev(root: string): AppAssets {
  const once = <T>(make: () => Promise<T>) => {
    let result: Promise<T> | undefined;
    return () => (result ??= make());
  };
  const [map, talk] = ['assets/map-in-dev.css', 'assets/talk-in-dev.css'];
  const fonts = WEB_FONTS.map(({ name }) => [name, { path: `/${FONTS_FOLDER}/${name}.woff2`, bytes: '' }] as const);
  return {
    pages: () =>
      Promise.resolve({
        links: {
          programs: perLanguage((language) => [`/${entryIn('src/apps/reader/program.ts', language)}`]),
          map: { scripts: ['/src/apps/reader/start.ts'], sheets: ['/src/styles/apps/reader.css', map] },
          present: {
            scripts: ['/src/apps/present/present.ts'],
            sheets: ['/src/styles/apps/reader.css', '/src/styles/apps/present.css', talk],
          },
          front: { scripts: [], sheets: ['/src/styles/apps/reader.css', '/src/styles/apps/front.css'] },
          speaker: {
            scripts: ['/src/apps/present/speaker/speaker.ts'],
            sheets: ['/src/styles/apps/reader.css', '/src/styles/apps/speaker.css', talk],
          },
        },
        files: [],
        // Vite serves the style sheets of the app; these two are for the rules of the article’s static maps.
        sheets: { [map]: '', [talk]: '' },
        fonts: Object.fromEntries(fonts),
      }),
    embed: once(() => bundleEmbed(root, [])),
    teaching: once(() => bundleTeaching(root)),
    icon: () => Promise.resolve(iconFile(root)),
  };
}
