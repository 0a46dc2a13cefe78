import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { siteArticles } from '../src/article-folder/read-site.ts';
import { makePublishedBasemap } from './published-basemap.ts';
import { readSource, SRC, type SourceFile } from './source-tree.ts';
import { INTERFACE_LANGUAGES } from '../src/model/languages.ts';

const require = createRequire(import.meta.url);

const FILES = readSource();
const CODE = FILES.filter(({ path }) => /\.tsx?$/.test(path));

/** Each shows the article in its own way; what one does reaches the others through the store alone. */
const VIEWS = ['embed-code', 'map', 'panel', 'legend', 'timeline', 'filters', 'search'];
const UNDER_A_VIEW = ['model', 'site', 'words', 'icons', 'view-state', 'cards', 'theme', 'browser'];

/** What the files of a folder may lean on, besides one another. A new folder takes its place here first. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // And the topics and kinds of source of an article that has none of its own, which editors read too.
  model: ['../data/defaults'],
  // Reads what editors hand in from the disk.
  'article-folder': ['model', 'basemap'],
  // Where the pages and files of a site lie.
  site: ['model'],
  exports: ['model', 'site'],
  basemap: ['model'],
  // Between Preact and the page.
  dom: [],
  theme: ['browser'],
  trust: [],
  // What every page needs of the browser, and what stands in where it has less.
  browser: ['model'],
  words: ['model'],
  icons: ['model', 'words'],
  'view-state': ['model'],
  cartography: ['model', 'icons', 'basemap'],
  cards: ['model', 'site', 'words', 'icons', 'view-state', 'browser'],
  style: ['model', 'basemap', 'cartography'],
  map: [...UNDER_A_VIEW, 'dom', 'trust', 'basemap', 'cartography', 'style'],
  panel: UNDER_A_VIEW,
  'embed-code': [...UNDER_A_VIEW, 'look', 'exports', 'embed', 'embed/host'],
  legend: UNDER_A_VIEW,
  filters: UNDER_A_VIEW,
  search: UNDER_A_VIEW,
  timeline: UNDER_A_VIEW,
  modes: [
    ...UNDER_A_VIEW,
    'dom',
    'look',
    'exports',
    'basemap',
    'embed-code',
    'map',
    'panel',
    'legend',
    'filters',
    'search',
    'timeline',
  ],
  // Beside `single.ts`, which begins every page as the site does.
  single: ['map', 'browser'],
  offline: ['model', 'words', 'trust', 'look', 'map', 'browser'],
  'basemap/build': ['basemap', 'model'],
  embed: ['model', 'view-state', 'site', 'exports', 'embed/host'],
  // It runs in other people’s pages.
  'embed/host': [],
  frame: [...UNDER_A_VIEW, 'dom', 'trust', 'look', 'offline', 'embed', 'map', 'panel', 'timeline', 'modes'],
  present: [...UNDER_A_VIEW, 'dom', 'offline', 'look', 'cartography', 'map', 'timeline'],
  speaker: [...UNDER_A_VIEW, 'dom', 'offline', 'look', 'present'],
  element: [
    ...UNDER_A_VIEW,
    'dom',
    'look',
    'basemap',
    'style',
    'still',
    'map',
    'timeline',
    'embed',
    'embed/host',
    'frame',
  ],
  still: ['model', 'site', 'words', 'basemap', 'cartography', 'style'],
  // Pages of their own: what a teacher reads and prints, and what a class does.
  teach: [...UNDER_A_VIEW, 'dom', 'look', 'cartography'],
  // A scene counts the same in its picture as on the stage.
  pictures: [
    'model',
    'site',
    'exports',
    'words',
    'icons',
    'cards',
    'basemap',
    'cartography',
    'style',
    'still',
    'present',
  ],
  build: [
    ...UNDER_A_VIEW,
    'article-folder',
    'panel',
    'pictures',
    'timeline',
    'exports',
    'basemap',
    'cartography',
    'style',
    'still',
    'modes',
    'embed',
    'frame',
    'present',
    'single',
    'speaker',
    'teach',
  ],
  cli: ['model', 'site', 'exports', 'article-folder', 'basemap/build', 'build'],
};

/** `map/layers` is part of `map`; a folder named `build` works at build time and stands for itself, as does one outside. */
function partOf(folder: string): string {
  const isWhole = folder in MAY_IMPORT || folder === '.' || folder.startsWith('../');
  return isWhole ? folder : (folder.split('/')[0] ?? folder);
}

const folderOf = (file: string) => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.');

/** Every arrow between two parts, with the files that draw it. */
const ARROWS = CODE.flatMap(({ path, folder, imports }) =>
  imports.flatMap(({ file, isTypeOnly }) => {
    const [from, to] = [partOf(folder), file === undefined ? undefined : partOf(folderOf(file))];
    return to === undefined || to === from ? [] : [{ from, to, isTypeOnly, line: `${path} → ${file}` }];
  }),
);

function linesWith(pattern: RegExp, files: readonly SourceFile[] = FILES): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
}

describe('imports in src', () => {
  it('are all found, and lead to files that are there', () => {
    const ours = CODE.flatMap(({ imports }) => imports.flatMap(({ file }) => file ?? []));
    expect(ours.length).toBeGreaterThan(200);
    expect(ours.filter((file) => !existsSync(SRC + file))).toEqual([]);
    const written = CODE.flatMap(({ text }) => text.match(/\bfrom '[@\w.]|^import '|\bimport\('/gm) ?? []).length;
    expect(CODE.flatMap(({ imports }) => imports).length).toBe(written);
  });

  it('run one way only', () => {
    const against = ARROWS.filter(({ from, to }) => from !== '.' && !MAY_IMPORT[from]?.includes(to));
    expect(against.map(({ line }) => line)).toEqual([]);
  });

  it('have no folder without a place in that order', () => {
    const parts = new Set(CODE.map(({ folder }) => partOf(folder)).filter((part) => part !== '.'));
    expect([...parts].filter((part) => !(part in MAY_IMPORT))).toEqual([]);
  });

  it('never join two views: they meet in the store', () => {
    const joined = ARROWS.filter(({ from, to }) => VIEWS.includes(from) && VIEWS.includes(to));
    expect(joined.map(({ line }) => line)).toEqual([]);
    for (const view of VIEWS) expect(MAY_IMPORT[view]?.filter((part) => VIEWS.includes(part)) ?? []).toEqual([]);
  });

  it('give cards the shape of what is on show, and nothing to change it by', () => {
    const held = ARROWS.filter(({ from, to, isTypeOnly }) => from === 'cards' && to === 'view-state' && !isTypeOnly);
    expect(held.map(({ line }) => line)).toEqual([]);
  });

  it('reach the map library from the map alone', () => {
    const users = CODE.filter(({ imports }) => imports.some(({ target }) => target.startsWith('maplibre-gl')));
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter(({ folder }) => partOf(folder) !== 'map').map(({ path }) => path)).toEqual([]);
  });

  it('reach Node only in what runs at the desk: build, checker, and the making of the base map', () => {
    const users = CODE.filter(({ imports }) => imports.some(({ target }) => target.startsWith('node:')));
    const bare = /^(fs|path|url|crypto|zlib|module|os|child_process|util|stream|buffer)(\/|$)/;
    expect(CODE.flatMap(({ imports }) => imports).filter(({ target }) => bare.test(target))).toEqual([]);
    const allowed = ['build', 'cli', 'basemap/build', 'article-folder'];
    expect(users.filter(({ folder }) => !allowed.includes(folder)).map(({ path }) => path)).toEqual([]);
  });

  it('never come round to where they began, types included', () => {
    const next = new Map(CODE.map(({ path, imports }) => [path, imports.flatMap(({ file }) => file ?? [])]));
    const done = new Set<string>();
    const rounds: string[] = [];
    const walk = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) rounds.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (done.has(file) || way.includes(file)) return;
      for (const following of next.get(file) ?? []) walk(following, [...way, file]);
      done.add(file);
    };
    for (const { path } of CODE) walk(path, []);
    expect(rounds).toEqual([]);
  });
});

describe('a language', () => {
  it('is asked for by its tag in the one table that says what a language is', () => {
    const tags = INTERFACE_LANGUAGES.join('|');
    const asked = new RegExp(`[!=]== '(${tags})'`);
    const lines = linesWith(asked, CODE).filter((line) => !line.startsWith('model/languages.ts'));
    expect(lines).toEqual([]);
  });
});

describe('messages', () => {
  it('are all there where they are said: none is promised by a cast, or filled in later', () => {
    expect(linesWith(/\bas (unknown as )?\w*Words\b/, CODE)).toEqual([]);
    expect(linesWith(/Object\.assign\(words/, CODE)).toEqual([]);
  });
});

describe('topics and kinds of source', () => {
  type Choices = {
    topics?: { id: string; narrower?: { id: string }[] }[];
    voiceKinds?: { id: string }[];
  };
  const files = (['articles', 'defaults'] as const).flatMap((folder) => {
    const at = fileURLToPath(new URL(`../data/${folder}/`, import.meta.url));
    const names = readdirSync(at, { recursive: true }) as string[];
    const isSet = folder === 'defaults' ? /\.json$/ : /article\.json$/;
    return names
      .filter((name) => isSet.test(name))
      .map((name) => JSON.parse(readFileSync(at + name, 'utf8')) as Choices);
  });
  const ids = files.flatMap(({ topics = [], voiceKinds = [] }) => [
    ...topics.flatMap(({ id, narrower = [] }) => [id, ...narrower.map((each) => each.id)]),
    ...voiceKinds.map(({ id }) => id),
  ]);
  /** Words of other lists of the program: roles of voices, an event of the map, an option of frames. */
  const SHARED = ['outlet', 'institution', 'move', 'ground'];

  it('are data of an article: no id of any stands in the source', () => {
    expect(files.length).toBeGreaterThan(1);
    expect(ids.length).toBeGreaterThan(40);
    const own = ids.filter((id) => !SHARED.includes(id)).join('|');
    // In quotes, as a key of an object, or in a selector or a custom property of a style sheet.
    const named = new RegExp(`(['"\`])(?:${own})\\1|^\\s*(?:${own}):|--topic-[a-z]|\\[data-topic=['"]?[a-z]`);
    expect(linesWith(named)).toEqual([]);
    // Nor is a kind or a topic compared with one that is also another word.
    const shared = new RegExp(`\\b(?:kind|topic)\\b[^=\\n]*[!=]== (['"\`])(?:${ids.join('|')})\\1`);
    expect(linesWith(shared)).toEqual([]);
  });
});

describe('what runs without a page', () => {
  const PURE = [
    ...['model', 'view-state', 'words', 'cartography', 'style', 'basemap', 'icons', 'cards'],
    // What the build writes and draws, and views it writes into the page. The panel and the map watch the page.
    ...['site', 'exports', 'still', 'pictures', 'legend', 'filters', 'search', 'timeline', 'embed'],
  ];
  /** A card that copies and shares, and a clock that ticks with the screen. */
  const ASKING = ['cards/card-actions.tsx', 'timeline/range-handles.tsx'];
  const modules = import.meta.glob<Record<string, unknown>>([
    '../src/{model,view-state,words,cartography,style,icons,cards}/**/*.{ts,tsx}',
    '../src/{site,exports,still,pictures,legend,filters,search,timeline}/**/*.{ts,tsx}',
    '../src/{basemap,embed}/*.ts',
  ]);

  /** A file may call its own result a document. */
  const withoutOwn = (text: string) => (/\bconst document\b/.test(text) ? text.replace(/\bdocument\b/g, 'own') : text);

  it('is imported whole by plain Node', async () => {
    expect(globalThis).not.toHaveProperty('document');
    const expected = CODE.filter(({ folder }) => PURE.includes(partOf(folder))).map(({ path }) => `../src/${path}`);
    expect(Object.keys(modules).sort()).toEqual(expected.sort());
    await expect(Promise.all(Object.values(modules).map((load) => load()))).resolves.toHaveLength(expected.length);
    // A hundred files are compiled: how long it takes is the machine's affair.
  }, 120_000);

  it('asks for no page, no clock, no chance and no network, but for two files that are named here', () => {
    const browser =
      /\b(document|window|localStorage|sessionStorage|navigator|matchMedia|requestAnimationFrame|fetch|Date\.now|Math\.random|new Date\(\))\b\s*[.(]?/;
    const calls = new RegExp(`(?<![\\w.'])${browser.source}`);
    const pure = CODE.filter(({ folder }) => PURE.includes(partOf(folder))).map((file) => ({
      ...file,
      text: withoutOwn(file.text.replace(/^\s*(\/\/|\*|\/\*\*).*$/gm, '').replace(/'[^'\n]*'|`[^`]*`/g, "''")),
    }));
    const asking = linesWith(calls, pure);
    expect(asking.filter((line) => !ASKING.some((file) => line.startsWith(`${file}:`)))).toEqual([]);
    expect(ASKING.filter((file) => !asking.some((line) => line.startsWith(`${file}:`)))).toEqual([]);
  });
});

describe('the text of src', () => {
  it('never turns words into markup or code', () => {
    const open =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|document\.write(ln)?|eval)\b|\bnew Function\b|createContextualFragment|set(Timeout|Interval)\(\s*['"`]/;
    // What leaves the content of an element as it stands hands over no words.
    const nothing = "{ dangerouslySetInnerHTML: { __html: '' } };";
    expect(linesWith(open)).toEqual([expect.stringMatching(/^browser\/keep-written\.tsx:/)]);
    expect(linesWith(open)[0]).toContain(nothing);
  });

  it('has no file a reader cannot hold in the head: 250 lines at most', () => {
    const long = FILES.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
    expect(long.filter(({ lines }) => lines > 250)).toEqual([]);
  });

  it('has no drawer for leftovers', () => {
    const drawer = /(^|[-/.])(utils?|helpers?|common|misc|managers?|shared|lib)([-/.]|$)/i;
    const tests = (readdirSync(fileURLToPath(new URL('.', import.meta.url)), { recursive: true }) as string[])
      .map((path) => path.split(sep).join('/'))
      .filter((path) => !path.startsWith('data/'));
    expect([...FILES.map(({ path }) => path), ...tests].filter((path) => drawer.test(path))).toEqual([]);
  });

  it('does not know which article it shows', () => {
    const { front } = siteArticles(fileURLToPath(new URL('../data/articles/', import.meta.url)));
    const records = [front ?? ''].flatMap((id) => {
      const file = new URL(`../data/articles/${id}/article.json`, import.meta.url);
      const article = JSON.parse(readFileSync(file, 'utf8')) as {
        outlet: { ar: string; en: string };
        passages: { id: string }[];
      };
      return [id, ...Object.values(article.outlet), ...article.passages.map((passage) => passage.id)];
    });
    expect(records.length).toBeGreaterThan(24);
    expect(FILES.filter(({ text }) => records.some((record) => text.includes(record)))).toEqual([]);
    expect(linesWith(/fate-of|\bisis\b|tarmiyah|الطارمية|داعش/i)).toEqual([]);
  });

  it('does not know which countries its map is about, and names none', () => {
    const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8')) as {
      objects: { countries: { geometries: { properties: { name: string } }[] } };
    };
    const { geometries } = world.objects.countries;
    const { metadata, 'country-labels': labels } = makePublishedBasemap();
    const written = [
      ...metadata.focus.flatMap(({ names }) => Object.values(names).flat()),
      ...labels.features.flatMap(({ properties: { ar, en } }) => [ar, en]),
    ];
    expect(written.length).toBeGreaterThan(10);
    expect(geometries.length).toBeGreaterThan(200);
    const names = geometries.map(({ properties }) => properties.name.replace(/[.()]/g, '\\$&'));
    // As a word of its own: “means” and “mali-ligature” name no country. What the map writes is looked for in any word.
    const asWord = new RegExp(`(?<![A-Za-z])(${names.join('|')})(?![a-z])`);
    const anywhere = new RegExp(written.join('|'), 'i');
    const asId = new RegExp(`['"](${metadata.focus.map(({ id }) => id).join('|')})['"]`);
    const named = [asWord, anywhere, asId, /\bOCHA\b/].flatMap((pattern) => linesWith(pattern));
    // Scripts bear names of countries.
    expect(named.filter((line) => !/^model\/plain-text\.ts:\d+ .*(scripts of India|Myanmar)/.test(line))).toEqual([]);
  });

  it('asks nothing of another host', () => {
    const page = {
      path: '../index.html',
      folder: '.',
      text: readFileSync(new URL('../index.html', import.meta.url), 'utf8'),
      imports: [],
    };
    const names = /http:\/\/www\.w3\.org\/(2000\/svg|1999\/xlink|1999\/xhtml)|https?:\/\/json-schema\.org\/[\w/.-]+/g;
    // What formats are told apart by, and named in one file only: nothing is ever fetched from there.
    const formats =
      /http:\/\/(www\.opengis\.net\/kml\/2\.2|www\.w3\.org\/ns\/anno\.jsonld|rs\.tdwg\.org\/dwc\/terms|www\.wikidata\.org\/entity)|https:\/\/(schema\.org|creativecommons\.org\/licenses|sws\.geonames\.org|raw\.githubusercontent\.com\/LinkedPasts\/[\w/.-]+\.jsonld)(?=['/])/g;
    const bared = [...FILES, page].map((file) => {
      const text = file.text.replace(names, '');
      return { ...file, text: file.path === 'exports/namespaces.ts' ? text.replace(formats, '') : text };
    });
    // Also addresses without a scheme, which take that of the page.
    expect(linesWith(/(https?|wss?):\/\/[\w$]|['"`(]\/\/[\w-]+\.\w/, bared)).toEqual([]);
  });
});

describe('what we depend on', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

  it('states its licence, and none is GPL or AGPL', () => {
    const licences = packages.map((name) => {
      const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
      const { license } = JSON.parse(readFileSync(file, 'utf8')) as { license?: unknown };
      return { name, licence: typeof license === 'string' ? license : 'none' };
    });
    expect(licences.length).toBeGreaterThan(20);
    const refused = licences.filter(({ licence }) => /\bA?GPL\b|UNLICENSED|^none$/i.test(licence));
    expect(refused).toEqual([]);
  });

  it('brings in nothing under GPL or AGPL further down either', () => {
    const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
      packages: Record<string, { license?: string }>;
    };
    const refused = Object.entries(lock.packages).filter(([, { license }]) => /(^|[^L])\bA?GPL\b/.test(license ?? ''));
    expect(refused.map(([name, { license }]) => `${name}: ${license}`)).toEqual([]);
  });
});
