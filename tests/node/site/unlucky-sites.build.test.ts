import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/node/articles/read-articles.ts';
import { GOOD } from '../cli/refused-case.ts';
import { siteInMemory } from './site-in-memory.ts';

type Json = Record<string, unknown>;
type Passage = {
  id: string;
  voices: string[];
  places: object[];
  unmapped?: object;
  repeats?: string;
  standing: string;
};
type Voice = { id: string; named: boolean; kind: string };
type Feature = { id: string; properties: Json; geometry: { type: string; coordinates: unknown } | null };

let home: string;
/** The article of a stranger, beside a good one. */
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mawdi unlucky موضع '));
  cpSync(GOOD, join(home, 'maps/date-market-2024'), { recursive: true });
  folder = join(home, 'maps/stranger');
  cpSync(GOOD, folder, { recursive: true });
  for (const name of ['article.json', 'fingerprint.json', 'lesson.json', 'scenes.json'])
    writeFileSync(at(name), readFileSync(at(name), 'utf8').replaceAll('date-market-2024', 'stranger'));
  // Talk and lesson name passages that some of these articles do not have.
  for (const name of ['lesson.json', 'scenes.json']) rmSync(at(name));
});
afterEach(() => rmSync(home, { recursive: true }));

const at = (name: string) => join(folder, name);
function edit(name: string, change: (json: Json) => void): void {
  const json = JSON.parse(readFileSync(at(name), 'utf8')) as Json;
  change(json);
  writeFileSync(at(name), JSON.stringify(json));
}
const article = (change: (json: Json & { passages: Passage[]; voices: Voice[] }) => void) =>
  edit('article.json', change as (json: Json) => void);
const places = (change: (json: { features: Feature[] }) => void) =>
  edit('places.geojson', change as unknown as (json: Json) => void);
const firstAt = (...coordinates: readonly number[]) =>
  places(({ features: [first] }) => (first!.geometry = { type: 'Point', coordinates }));
const replace = (name: string, from: string, to: string) => {
  const text = readFileSync(at(name), 'utf8');
  expect(text).toContain(from);
  writeFileSync(
    at(name),
    text.replace(from, () => to),
  );
};

/** What is wrong, how it is made, and what the first issue about it says. */
const REFUSED: readonly (readonly [what: string, make: () => void, issue: RegExp])[] = [
  ['has no places file', () => rmSync(at('places.geojson')), /places\.geojson.*found no such file/],
  ['has no fingerprint', () => rmSync(at('fingerprint.json')), /fingerprint/],
  ['has an empty article file', () => writeFileSync(at('article.json'), ''), /article\.json/],
  ['has an article file that is no JSON', () => writeFileSync(at('article.json'), '{"id": stranger}'), /article\.json/],
  ['has a list for an article', () => writeFileSync(at('article.json'), '[]'), /article\.json/],
  [
    'has an article file in UTF-16',
    () => writeFileSync(at('article.json'), Buffer.from('\ufeff{}', 'utf16le')),
    /UTF-16|UTF-8/,
  ],
  ['has an article file of zero bytes', () => writeFileSync(at('article.json'), Buffer.alloc(400)), /article\.json/],
  ['has an article file of 11 MB', () => writeFileSync(at('article.json'), ' '.repeat(11_000_000)), /MB|bytes/],
  [
    'has JSON half a million levels deep',
    () => writeFileSync(at('article.json'), '['.repeat(500_000)),
    /article\.json/,
  ],
  ['has a folder for a file', () => (rmSync(at('article.json')), mkdirSync(at('article.json'))), /a folder/],
  [
    'has a link for a file',
    () => (
      renameSync(at('article.json'), join(home, 'elsewhere.json')),
      symlinkSync(join(home, 'elsewhere.json'), at('article.json'))
    ),
    /a link/,
  ],
  [
    'is a link itself',
    () => (renameSync(folder, join(home, 'elsewhere')), symlinkSync(join(home, 'elsewhere'), folder)),
    /a link/,
  ],
  ['has a pipe among its files', () => void execFileSync('mkfifo', [at('lesson.json')]), /a pipe or a device/],
  ['has a file name with a backslash', () => writeFileSync(at('a\\..\\b.json'), ''), /\\ or a control character/],
  ['has two file names that differ by case', () => writeFileSync(at('Article.json'), '{}'), /a second name/],
  ['has another id than its folder', () => replace('article.json', '"id":"stranger"', '"id":"other"'), /other/],
  ['has a field called __proto__', () => replace('article.json', '{', '{"__proto__":{"x":1},'), /__proto__/],
  ['has an address that runs a script', () => article((json) => (json['url'] = 'javascript:alert(1)')), /url/],
  ['has a language that is none', () => article((json) => (json['languages'] = ['en', 'x y'])), /languages/],
  ['has no title in its language', () => article((json) => (json['title'] = { fr: 'Le marché' })), /title/],
  ['has a place id with markup', () => places(({ features: [first] }) => (first!.id = '<b>basra</b>')), /id/],
  ['has a direction mark in a name', () => article((json) => (json['outlet'] = { en: 'The \u202eyldeeW' })), /outlet/],
  [
    'quotes words that are not printed',
    () => replace('article.json', 'a third less this week', 'a third more this week'),
    /quote/,
  ],
  [
    'quotes beyond the end of a paragraph',
    () => article(({ passages: [first] }) => ((first as unknown as Json)['end'] = 9000)),
    /end|paragraph/,
  ],
  [
    'names a source that it does not have',
    () => article(({ passages: [first] }) => (first!.voices = ['nobody'])),
    /nobody/,
  ],
  ['has a place at 91° north', () => firstAt(47.78, 91), /coordinates/],
  ['has a place at the pole', () => firstAt(47.78, 89.9), /latitude|coordinates/],
  [
    'has places on both sides of the 180th meridian',
    () => (
      firstAt(179.2, 51.9),
      places(
        ({ features }) =>
          (features[1]!.geometry = {
            type: 'LineString',
            coordinates: [
              [-176.6, 51.8],
              [-176.5, 51.9],
            ],
          }),
      )
    ),
    /180th meridian|coordinates/,
  ],
  [
    'has a place with latitude and longitude exchanged',
    () => (places(({ features: [first] }) => (first!.properties['countries'] = ['IQ'])), firstAt(30.5085, 47.7804)),
    /IQ|exchanged|country|countries/,
  ],
  [
    'tells of dates after it was printed',
    () => article((json) => (json['published'] = '1919-01-22')),
    /date not after the day of publication/,
  ],
  [
    'has markup in a name',
    () => places(({ features: [first] }) => (first!.properties['name'] = { en: '<img src=x onerror=alert(1)>' })),
    /plain text, without markup/,
  ],
  [
    'has a hundred thousand places',
    () =>
      places(
        (json) =>
          (json.features = Array.from({ length: 100_000 }, (_, index) => ({ ...json.features[0]!, id: `p${index}` }))),
      ),
    /places|MB|bytes|at most/,
  ],
];

describe('an article of a stranger that', () => {
  it.each(REFUSED)('%s is left out, and the others are published', async (_what, make, issue) => {
    // The edits above look for compact JSON.
    edit('article.json', () => undefined);
    make();
    const site = readArticles([join(home, 'maps')]);
    expect(site.lines[0]).toMatch(/stranger is left out/);
    expect(site.lines.slice(1).join('\n')).toMatch(issue);
    expect(site.lines.join('\n')).not.toMatch(/\n\s+at |undefined|\[object/);
    expect(site.isRefused).toBe(false);
    expect(site.articles.map((each) => each.article.id)).toEqual(['date-market-2024']);
  });
});

const UNLUCKY: readonly (readonly [what: string, make: () => void])[] = [
  [
    'names no place',
    () => (
      article(({ passages }) =>
        passages.forEach((each) => ((each.places = []), (each.unmapped = { en: 'No place is named.' }))),
      ),
      places((json) => (json.features = []))
    ),
  ],
  [
    'has one passage',
    () => {
      article((json) => ((json.passages as unknown[]).length = 1));
      places((json) => (json.features.length = 1));
    },
  ],
  [
    'names no source',
    () =>
      article(({ voices }) =>
        voices.forEach((each) => (each.named = each.kind === 'outlet' || each.kind === 'report')),
      ),
  ],
  [
    'shows no place on the map',
    () => places(({ features }) => features.forEach((each) => (each.properties['default'] = 'hidden'))),
  ],
  ['has a headline of 300 letters', () => article((json) => (json['title'] = { en: 'Market '.repeat(43).trim() }))],
  [
    'lies at the edge of the map of the world',
    () =>
      places(({ features }) =>
        features.forEach((each) => {
          if (each.geometry?.type === 'Point') each.geometry.coordinates = [179.2, -16.8];
          else if (each.properties['label']) each.properties['label'] = [179.1, -16.7];
          each.geometry = each.geometry?.type === 'Point' ? each.geometry : null;
        }),
      ),
  ],
];

describe('an article that', () => {
  it.each(UNLUCKY)('%s has its page, its embed and its place in the list', async (_what, make) => {
    make();
    const site = readArticles([join(home, 'maps')]);
    expect(site.lines).toEqual([]);
    const files = await siteInMemory(site, { hasPictures: false });
    for (const path of ['index.html', 'stranger/index.html', 'stranger/embed/index.html']) {
      const page = String(files.get(path));
      expect(page).toContain('</html>');
      expect(page.replace(/<script[\s\S]*?<\/script>/g, '')).not.toMatch(/undefined|NaN|\[object|<img src=x/);
    }
    expect(String(files.get('index.html'))).toContain('stranger/');
  });
});
