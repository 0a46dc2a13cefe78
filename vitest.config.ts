import { defineConfig } from 'vitest/config';
import { languageEntries } from './src/node/bundle/language-entries.ts';

/** Tests that run Vite or a server, or make what a build makes: seconds each, so `npm test` walks them and `npm run check` does not. */
const BUILDS = 'tests/**/*.build.test.ts';
const NEITHER = ['tests/journeys/**', 'node_modules/**'];

export default defineConfig({
  plugins: [languageEntries(import.meta.dirname)],
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...NEITHER, BUILDS] } },
      { extends: true, test: { name: 'builds', include: [BUILDS], exclude: NEITHER } },
    ],
    // No test decides by a clock: this ends what hangs, on a machine that has much else to do as well.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['tests/property-seed.ts', 'tests/export-labels.ts'],
    // The tests change nothing outside themselves, so one reading of the source serves them all: half the time.
    pool: 'threads',
    isolate: false,
    unstubGlobals: true,
    restoreMocks: true,
    maxWorkers: '100%',
  },
});
