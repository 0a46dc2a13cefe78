import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/journeys/find-chromium.ts';
import type { JourneyOptions } from './tests/journeys/reading-session.ts';

const ADDRESS = 'http://localhost:4273/';
/** A build of its own, so that journeys and a running `npm start` leave each other alone. */
const OUT = '.cache/browser-dist';
/** `BUILT=1` walks through the build of the last run: for trying one journey again and again. */
const BUILD = process.env['BUILT'] ? '' : `npm run build -- --out ${OUT} && `;

/** What goes wrong around a page, each part and each browser in turn: long to walk, so a command of its own (`npm run test:faults`). */
const FAULTS = /tests\/journeys\/faults\/.*\.spec\.ts$/;
/** Journeys marked @once ask about things that no language changes; `JOURNEYS=all` walks them in English too. */
const ONCE = { grepInvert: process.env['JOURNEYS'] === 'all' ? [] : /@once/ };

/** Journeys on the production build, served with the policy of `npm start`, once in each language. */
export default defineConfig<JourneyOptions>({
  testDir: 'tests/journeys',
  outputDir: '.cache/browser-results',
  globalSetup: ['./tests/journeys/install-chromium.ts', './tests/journeys/install-nginx.ts'],
  // Two at a time: the map is drawn without a graphics card, and more of them would starve each other.
  workers: 2,
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // No journey decides by a clock: these end what hangs, on a machine that has much else to do as well.
  timeout: 180_000,
  expect: {
    timeout: 30_000,
    toMatchAriaSnapshot: { pathTemplate: 'tests/journeys/aria-snapshots/{arg}{ext}' },
  },
  use: {
    baseURL: ADDRESS,
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    // The camera jumps: journeys ask where it arrives. One of them watches it fly.
    contextOptions: { reducedMotion: 'reduce' },
    // A page that keeps the site for later would fetch all of it in every journey; one file of them asks for that.
    serviceWorkers: 'block',
    trace: 'off',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        // Without a graphics card its stand-in would draw the page too, and everything would wait for it.
        '--disable-gpu-rasterization',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'Arabic', testIgnore: FAULTS, use: { language: 'ar' } },
    { name: 'English', testIgnore: FAULTS, use: { language: 'en' }, ...ONCE },
    { name: 'Arabic-faults', testMatch: FAULTS, use: { language: 'ar' } },
    { name: 'English-faults', testMatch: FAULTS, use: { language: 'en' }, ...ONCE },
  ],
  webServer: {
    command: `${BUILD}npx vite preview --outDir ${OUT} --host localhost --port 4273`,
    url: ADDRESS,
    reuseExistingServer: false,
    timeout: 600_000,
  },
});
