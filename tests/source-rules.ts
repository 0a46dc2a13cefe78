import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { INTERFACE_LANGUAGES } from '../src/core/text/languages.ts';
import { namesOf } from '../src/map/basemap/basemap.ts';
import { makePublishedBasemap } from './published-basemap.ts';
import { readSource, type SourceFile } from './source-tree.ts';

const require = createRequire(import.meta.url);

/** What the source must keep to, as lists of what does not: `tests/architecture.test.ts` holds them empty, `npm run counts` counts. */
export const FILES = readSource();
export const CODE = FILES.filter(({ path }) => /\.tsx?$/.test(path));

/**
 * The wings of `src`, and what the files of each may lean on besides one another: apps on views, views on the map, all of them on
 * what a browser brings and on the core, which leans on nothing. What runs in Node may take all of it; nothing takes Node.
 */
export const WINGS = {
  // And the topics and kinds of source of an article that has none of its own, which editors read too.
  core: ['../data/defaults'],
  browser: ['core'],
  map: ['browser', 'core'],
  views: ['map', 'browser', 'core', 'styles'],
  exports: ['core'],
  // Drawings of the map are exported too.
  'exports/pictures': ['exports', 'map', 'core'],
  apps: ['exports', 'views', 'map', 'browser', 'core', 'styles'],
  node: ['apps', 'exports', 'exports/pictures', 'views', 'map', 'browser', 'core'],
  styles: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The wing of a folder of `src`; a folder outside stands for itself. */
export function wingOf(folder: string): string {
  if (folder.startsWith('../')) return folder;
  return folder.startsWith('exports/pictures') ? 'exports/pictures' : (folder.split('/')[0] ?? folder);
}

/** An import of our own, from a folder to another. */
export type Arrow = { readonly from: string; readonly to: string; readonly isTypeOnly: boolean; readonly line: string };

const folderOf = (file: string) => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.');

export const ARROWS: readonly Arrow[] = CODE.flatMap(({ path, folder, imports }) =>
  imports.flatMap(({ file, isTypeOnly }) => {
    const to = file === undefined ? undefined : folderOf(file);
    return to === undefined || to === folder ? [] : [{ from: folder, to, isTypeOnly, line: `${path} → ${file}` }];
  }),
);

/** `views → map`, each once. */
export function wingArrows(): readonly string[] {
  const between = ARROWS.map(({ from, to }) => [wingOf(from), wingOf(to)] as const).filter(([a, b]) => a !== b);
  return [...new Set(between.map(([from, to]) => `${from} → ${to}`))].sort();
}

/** Imports from a wing that may not lean on the other. */
export function importsUpward(): readonly string[] {
  const mayImport: Readonly<Record<string, readonly string[]>> = WINGS;
  const against = ARROWS.filter(({ from, to }) => {
    const [wing, other] = [wingOf(from), wingOf(to)];
    return wing !== other && !mayImport[wing]?.includes(other);
  });
  return against.map(({ line }) => line);
}

/** Ways from a file by its imports, types included, that come back to it. */
export function importCircles(): readonly string[] {
  const next = new Map(CODE.map(({ path, imports }) => [path, imports.flatMap(({ file }) => file ?? [])]));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file) || way.includes(file)) return;
    for (const following of next.get(file) ?? []) walk(following, [...way, file]);
    done.add(file);
  };
  for (const { path } of CODE) walk(path, []);
  return circles;
}

/** Imports that lead to no file. */
export function importsOfNothing(): readonly string[] {
  const root = fileURLToPath(new URL('../src/', import.meta.url));
  return CODE.flatMap(({ imports }) => imports.flatMap(({ file }) => file ?? [])).filter(
    (file) => !existsSync(root + file),
  );
}

export function linesWith(pattern: RegExp, files: readonly SourceFile[] = FILES): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
}

/** A language asked for by its tag outside the one table that says what a language is. */
export function tagsCompared(): readonly string[] {
  const asked = new RegExp(`[!=]== '(${INTERFACE_LANGUAGES.join('|')})'`);
  return linesWith(asked, CODE).filter((line) => !line.startsWith('core/text/languages.ts'));
}

/** Messages promised by a cast, or filled in later. */
export function messagesCast(): readonly string[] {
  return [
    ...linesWith(/\bas (unknown as )?\w*Messages\b/, CODE),
    ...linesWith(/Object\.assign\((messages|words)/, CODE),
  ];
}

type Choices = {
  readonly topics?: readonly { readonly id: string; readonly narrower?: readonly { readonly id: string }[] }[];
  readonly voiceKinds?: readonly { readonly id: string }[];
};

/** Ids of the topics and kinds of source of every article here, and of the default set. */
export function choiceIds(): readonly string[] {
  const files = (['articles', 'defaults'] as const).flatMap((folder) => {
    const at = fileURLToPath(new URL(`../data/${folder}/`, import.meta.url));
    const isSet = folder === 'defaults' ? /\.json$/ : /article\.json$/;
    return (readdirSync(at, { recursive: true }) as string[])
      .filter((name) => isSet.test(name))
      .map((name) => JSON.parse(readFileSync(at + name, 'utf8')) as Choices);
  });
  return files.flatMap(({ topics = [], voiceKinds = [] }) => [
    ...topics.flatMap(({ id, narrower = [] }) => [id, ...narrower.map((each) => each.id)]),
    ...voiceKinds.map(({ id }) => id),
  ]);
}

/** Words of other lists of the program: roles of voices, an event of the map, an option of frames. */
const ALSO_OTHER_WORDS = ['outlet', 'institution', 'move', 'ground'];

/** Lines that name a topic or a kind of source by its id. */
export function choicesNamed(): readonly string[] {
  const ids = choiceIds();
  const own = ids.filter((id) => !ALSO_OTHER_WORDS.includes(id)).join('|');
  // In quotes, as a key of an object, or in a selector or a custom property of a style sheet.
  const named = new RegExp(`(['"\`])(?:${own})\\1|^\\s*(?:${own}):|--topic-[a-z]|\\[data-topic=['"]?[a-z]`);
  // Nor is a kind or a topic compared with one that is also another word.
  const compared = new RegExp(`\\b(?:kind|topic)\\b[^=\\n]*[!=]== (['"\`])(?:${ids.join('|')})\\1`);
  return [...linesWith(named), ...linesWith(compared)];
}

/** Names of countries: those of Natural Earth, and whatever the base map calls them. */
export function countryNames(): { readonly ofTheWorld: readonly string[]; readonly onTheMap: readonly string[] } {
  const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8')) as {
    objects: { countries: { geometries: { properties: { name: string } }[] } };
  };
  const { metadata, 'country-labels': labels } = makePublishedBasemap();
  return {
    ofTheWorld: world.objects.countries.geometries.map(({ properties }) => properties.name),
    onTheMap: [
      ...metadata.focus.flatMap(({ names }) => Object.values(names).flat()),
      ...labels.features.flatMap(({ properties }) => namesOf(properties, ['ar', 'en'])),
    ],
  };
}

/** Lines that name a country, or one of those the base map is about by its id. */
export function countriesNamed(): readonly string[] {
  const { ofTheWorld, onTheMap } = countryNames();
  // As a word of its own: “means” and “mali-ligature” name no country. What the map writes is looked for in any word.
  const asWord = new RegExp(
    `(?<![A-Za-z])(${ofTheWorld.map((name) => name.replace(/[.()]/g, '\\$&')).join('|')})(?![a-z])`,
  );
  const anywhere = new RegExp(onTheMap.join('|'), 'i');
  const { focus } = makePublishedBasemap().metadata;
  const asId = new RegExp(`['"](${focus.map(({ id }) => id).join('|')})['"]`);
  const named = [asWord, anywhere, asId, /\bOCHA\b/].flatMap((pattern) => linesWith(pattern));
  // Scripts bear names of countries.
  return named.filter((line) => !/^core\/validation\/plain-text\.ts:\d+ .*(scripts of India|Myanmar)/.test(line));
}
