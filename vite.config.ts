import { defineConfig, type Plugin } from 'vite';
import { languageEntries } from './src/node/bundle/language-entries.ts';
import { mapProgram } from './src/node/bundle/map-program.ts';
import { siteInDev } from './src/node/site/site-in-dev.ts';
import { sitePreview } from './src/node/hosting/page-policy.ts';

const root = import.meta.dirname;

/** `npm run dev` and the server of `npm start`. A site is built by `npm run build`, which bundles the app by itself. */
export default defineConfig({
  root,
  base: './',
  // An address without a file is answered with 404, and not with another page.
  appType: 'mpa',
  publicDir: false,
  // Some of its sources are run where pages are written.
  ssr: { noExternal: ['maplibre-gl'] },
  plugins: [
    siteInDev(root, process.env['SITE'] ?? ''),
    languageEntries(root),
    mapProgram(root),
    sitePreview(),
    notBuiltByVite(),
  ],
  preview: { strictPort: true },
});

function notBuiltByVite(): Plugin {
  const refuse = () => {
    throw new Error('vite build: a site is built by npm run build, or npx mawdi build');
  };
  return { name: 'mawdi:not-built-by-vite', apply: 'build', config: refuse };
}
