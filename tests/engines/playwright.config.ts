import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { ENGINES, findEngine } from './find-engines.ts';
import type { EngineOptions } from './journey.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const LANGUAGES = [
  { name: 'Arabic', language: 'ar' },
  { name: 'English', language: 'en' },
] as const;

/** Playwright is only the test runner here: each engine is controlled by its own WebDriver protocol. */
export default defineConfig<EngineOptions>({
  testDir: '.',
  outputDir: resolve(ROOT, '.cache/engines-results'),
  globalSetup: './build-site.ts',
  workers: 2,
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  projects: ENGINES.flatMap((engine) => (findEngine(engine) ? LANGUAGES.map((each) => ({ engine, ...each })) : [])).map(
    ({ engine, name, language }) => ({
      name: `${engine}, ${name}`,
      use: { engine, language },
      // Tests tagged @once do not depend on the language.
      ...(language === 'en' ? { grepInvert: /@once/ } : {}),
    }),
  ),
});
