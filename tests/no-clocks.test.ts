import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Reads a clock, or sleeps for a time: on a busy machine either says something else than on a quiet one. */
const CLOCK =
  /\bperformance\.now\b|\bDate\.now\b|\bhrtime\b|\bnew Date\(\)|\bwaitForTimeout\b|(?<!test\.)\bset(Timeout|Interval)\(|\bwaitForLoadState\('networkidle'\)/;

/** What asks a program of others over and over whether it is there, with a pause between two questions, or plays a slow network. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'journeys/start-nginx.ts': 'nginx says nowhere that it answers: it is asked until it does',
  'engines/webkit.ts': 'the driver of WebKit has no events: it is asked until a page has what is waited for',
  'engines/element-centre.ts': 'WebKit does not say when it is idle: marks are looked at until they stand still',
  'engines/live-map.ts': 'the same for the map',
  'journeys/serve-in-pieces.ts': 'it plays a slow network; no test asks how long that took',
};

const FILES = (readdirSync(HERE, { recursive: true, encoding: 'utf8' }) as string[])
  .map((path) => path.replaceAll('\\', '/'))
  // Measuring is what that folder is for, and none of it is part of `npm test`.
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !/^(measure|data)\//.test(path))
  .filter((path) => path !== 'no-clocks.test.ts');

const linesOf = (path: string) =>
  readFileSync(HERE + path, 'utf8')
    .split('\n')
    .flatMap((line, at) =>
      CLOCK.test(line.replace(/(^|\s)(\/\/|\*|\/\*\*).*$/, '')) ? [`${path}:${at + 1} ${line.trim()}`] : [],
    );

describe('the tests', () => {
  it('wait for states and count work: none reads a clock or sleeps, but for those named here', () => {
    expect(FILES.length).toBeGreaterThan(200);
    const found = FILES.flatMap((path) => (path in EXCEPTIONS ? [] : linesOf(path)));
    expect(found).toEqual([]);
  });

  it('have no exception that is none any more', () => {
    expect(Object.keys(EXCEPTIONS).filter((path) => linesOf(path).length === 0)).toEqual([]);
  });

  it('give no wait less patience than all have: a machine may be busy', () => {
    const config = readFileSync(`${HERE}../playwright.config.ts`, 'utf8');
    const [, patience = ''] = /expect: \{\s*timeout: ([\d_]+)/.exec(config) ?? [];
    const least = Number(patience.replaceAll('_', ''));
    expect(least).toBeGreaterThanOrEqual(30_000);
    const shorter = FILES.filter((path) => path.startsWith('journeys/')).flatMap((path) =>
      [...readFileSync(HERE + path, 'utf8').matchAll(/\btimeout: ([\d_]+)(?! \*)/g)]
        .filter(([, given = '']) => Number(given.replaceAll('_', '')) <= least)
        .map(([found]) => `${path}: ${found}`),
    );
    expect(shorter).toEqual([]);
  });
});
