import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { siteArticles } from '../src/node/articles/list-articles.ts';
import {
  ARROWS,
  choiceIds,
  choicesNamed,
  CODE,
  countriesNamed,
  countryNames,
  FILES,
  importCircles,
  importsOfNothing,
  importsUpward,
  linesWith,
  messagesCast,
  tagsCompared,
  wingArrows,
  wingOf,
  WINGS,
} from './source-rules.ts';

/** Where a view keeps what several of them draw: every other folder of `views` meets the rest in the store alone. */
const DRAWN_BY_ALL = 'views/cards';
/** `core/state` of `core/state/filters.ts`. */
const roomOf = (folder: string) => folder.split('/').slice(0, 2).join('/');

describe('imports in src', () => {
  it('are all found, and lead to files that are there', () => {
    const ours = CODE.flatMap(({ imports }) => imports.flatMap(({ file }) => file ?? []));
    expect(ours.length).toBeGreaterThan(200);
    expect(importsOfNothing()).toEqual([]);
    const written = CODE.flatMap(({ text }) => text.match(/\bfrom '[@\w.]|^import '|\bimport\(['`]/gm) ?? []).length;
    expect(CODE.flatMap(({ imports }) => imports).length).toBe(written);
  });

  it('run one way only: from each wing to those below it', () => {
    expect(importsUpward()).toEqual([]);
    expect(wingArrows().length).toBeLessThanOrEqual(25);
  });

  it('come from wings that are named here', () => {
    const wings = new Set(FILES.map(({ folder }) => wingOf(folder)).filter((wing) => wing !== '.'));
    expect([...wings].sort()).toEqual(Object.keys(WINGS).sort());
    expect(CODE.filter(({ folder }) => folder === '.').map(({ path }) => path)).toEqual([]);
  });

  it('never go both ways between two folders of a wing', () => {
    const rooms = new Set(
      ARROWS.map(({ from, to }) => `${roomOf(from)} → ${roomOf(to)}`).filter((arrow) => {
        const [from = '', to = ''] = arrow.split(' → ');
        return from !== to && wingOf(from) === wingOf(to);
      }),
    );
    const both = [...rooms].filter((arrow) => rooms.has(arrow.split(' → ').reverse().join(' → ')));
    expect(both).toEqual([]);
  });

  it('never join two views: they meet in the store', () => {
    const joined = ARROWS.filter(
      ({ from, to }) => wingOf(from) === 'views' && wingOf(to) === 'views' && to !== DRAWN_BY_ALL,
    );
    expect(joined.map(({ line }) => line)).toEqual([]);
  });

  it('give cards the shape of what is on show, and nothing to change it by', () => {
    const held = ARROWS.filter(
      ({ from, to, isTypeOnly }) => from === DRAWN_BY_ALL && to === 'core/state' && !isTypeOnly,
    );
    expect(held.map(({ line }) => line)).toEqual([]);
  });

  it('reach the map library from the live map alone', () => {
    const users = CODE.filter(({ imports }) => imports.some(({ target }) => target.startsWith('maplibre-gl')));
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter(({ folder }) => folder !== 'map/live').map(({ path }) => path)).toEqual([]);
  });

  it('reach Node only in the wing that runs there', () => {
    const users = CODE.filter(({ imports }) => imports.some(({ target }) => target.startsWith('node:')));
    const bare = /^(fs|path|url|crypto|zlib|module|os|child_process|util|stream|buffer)(\/|$)/;
    expect(CODE.flatMap(({ imports }) => imports).filter(({ target }) => bare.test(target))).toEqual([]);
    expect(users.filter(({ folder }) => wingOf(folder) !== 'node').map(({ path }) => path)).toEqual([]);
  });

  it('never come round to where they began, types included', () => {
    expect(importCircles()).toEqual([]);
  });
});

describe('a language', () => {
  it('is asked for by its tag in the one table that says what a language is', () => {
    expect(tagsCompared()).toEqual([]);
  });
});

describe('messages', () => {
  it('are all there where they are said: none is promised by a cast, or filled in later', () => {
    expect(messagesCast()).toEqual([]);
  });
});

describe('what a written page and its scripts share', () => {
  it('is named in one module: attributes that a page was written with are read by no name of a file’s own', () => {
    const own = /dataset\[|getElementById\((?!location)|globalThis\.mawdi|\bmawdi(Lesson|Site)\b/;
    // A sheet that is dragged and a place on the map: written and read while the page is open, by one component.
    const opened =
      /^(apps\/reader\/(bottom-sheet|return-focus)|apps\/host-script\/[\w-]+|core\/site\/page-contract)\.tsx?:/;
    const only = linesWith(own, CODE).filter(
      (line) => !opened.test(line) && !line.startsWith('browser/written-page.ts'),
    );
    expect(only).toEqual([]);
  });
});

describe('topics and kinds of source', () => {
  it('are data of an article: no id of any stands in the source', () => {
    expect(choiceIds().length).toBeGreaterThan(40);
    expect(choicesNamed()).toEqual([]);
  });
});

describe('what runs without a page', () => {
  /** What the build writes and draws, and the views it writes into the page. The panel and the live map watch the page. */
  const PURE =
    /^(core|exports|map\/(basemap|geometry|placement|static|style|symbols)|views\/(cards|filters|legend|search|timeline))(\/|$)/;
  /** A card that copies and shares, and a clock that ticks with the screen. */
  const ASKING = ['views/cards/card-actions.tsx', 'views/timeline/time-range.tsx'];
  const modules = import.meta.glob<Record<string, unknown>>([
    '../src/{core,exports}/**/*.{ts,tsx}',
    '../src/map/{basemap,geometry,placement,static,style,symbols}/**/*.{ts,tsx}',
    '../src/views/{cards,filters,legend,search,timeline}/**/*.{ts,tsx}',
  ]);

  /** A file may call its own result a document. */
  const withoutOwn = (text: string) => (/\bconst document\b/.test(text) ? text.replace(/\bdocument\b/g, 'own') : text);

  it('is imported whole by plain Node', async () => {
    expect(globalThis).not.toHaveProperty('document');
    const expected = CODE.filter(({ folder }) => PURE.test(folder)).map(({ path }) => `../src/${path}`);
    expect(Object.keys(modules).sort()).toEqual(expected.sort());
    await expect(Promise.all(Object.values(modules).map((load) => load()))).resolves.toHaveLength(expected.length);
    // A hundred files are compiled: how long it takes is the machine's affair.
  }, 120_000);

  it('asks for no page, no clock, no chance and no network, but for two files that are named here', () => {
    const browser =
      /\b(document|window|localStorage|sessionStorage|navigator|matchMedia|requestAnimationFrame|fetch|Date\.now|Math\.random|new Date\(\))\b\s*[.(]?/;
    const calls = new RegExp(`(?<![\\w.'])${browser.source}`);
    const pure = CODE.filter(({ folder }) => PURE.test(folder)).map((file) => ({
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
    expect(linesWith(open)).toEqual([expect.stringMatching(/^browser\/render-boundary\.tsx:/)]);
    expect(linesWith(open)[0]).toContain(nothing);
  });

  it('has no file a reader cannot hold in the head: 300 lines at most, and few that are crumbs', () => {
    // Each language of the interface is one more folder of the same files.
    const code = CODE.filter(({ folder }) => !/^core\/i18n\/[a-z]{2,3}$/.test(folder));
    // 430 files were the aim for one article; several articles and a world of base maps add theirs.
    expect(code.length).toBeLessThanOrEqual(540);
    expect(code.reduce((sum, { text }) => sum + text.trimEnd().split('\n').length, 0) / code.length).toBeGreaterThan(
      70,
    );
    const long = FILES.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
    expect(long.filter(({ lines }) => lines > 300)).toEqual([]);
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
    const { ofTheWorld, onTheMap } = countryNames();
    expect(onTheMap.length).toBeGreaterThan(10);
    expect(ofTheWorld.length).toBeGreaterThan(200);
    expect(countriesNamed()).toEqual([]);
  });

  it('asks nothing of another host', () => {
    const page = {
      path: '../index.html',
      folder: '.',
      text: readFileSync(new URL('../index.html', import.meta.url), 'utf8'),
      imports: [],
    };
    const names =
      /http:\/\/www\.w3\.org\/(2000\/svg|1999\/xlink|1999\/xhtml)|https?:\/\/json-schema\.org\/[\w/.-]+|http:\/\/localhost\b/g;
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
