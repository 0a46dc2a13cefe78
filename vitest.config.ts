import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    // No test decides by a clock: this ends what hangs, on a machine that has much else to do as well.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['tests/property-seed.ts'],
    // The tests change nothing outside themselves, so one reading of the source serves them all: half the time.
    pool: 'threads',
    isolate: false,
    unstubGlobals: true,
    restoreMocks: true,
    maxWorkers: '100%',
  },
});
