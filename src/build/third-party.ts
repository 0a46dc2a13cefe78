import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';

const require = createRequire(import.meta.url);

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
};

type Package = { readonly title: string; readonly text: string };

/** What a build puts in without a module of its own to tell by: the map library’s worker, and letters cut from a face. */
const WITHOUT_MODULE = ['maplibre-gl', '@fontsource/ibm-plex-sans-arabic'];

/**
 * The notices and licences of everything that others wrote and a build carries along, as text. `modules`: the files that
 * went into it, absolute; `more`: packages that went in otherwise. Licences that are the same letter by letter are
 * printed once.
 */
export function thirdParty(modules: readonly string[], more: readonly string[] = []): string {
  const folders = new Set([...modules.flatMap(packageOf), ...[...WITHOUT_MODULE, ...more].flatMap(foldersOf)]);
  const titles = new Map<string, string[]>();
  for (const { title, text } of [...folders].map(read).sort((a, b) => (a.title < b.title ? -1 : 1)))
    titles.set(text, [...(titles.get(text) ?? []), title]);
  const parts = [...titles].map(([text, of]) => `${of.join('\n')}\n\n${text}\n`);
  return ['What others wrote, and is part of these files: names, versions, licences.\n', ...parts].join(`\n${RULE}\n`);
}

const RULE = `${'-'.repeat(80)}\n`;

const INSIDE = '/node_modules/';

/** The folder of the package that a module is part of; some carry modules of others without what tells whose they are. */
function packageOf(module: string): readonly string[] {
  const file = module.split(sep).join('/');
  const [folder, name] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/.exec(file) ?? [];
  if (folder === undefined || name === undefined) return [];
  if (existsSync(join(folder, 'package.json'))) return [folder];
  return [join(file.slice(0, file.indexOf(INSIDE)), INSIDE, name)];
}

/** A package, and those it is made of: a library that comes as one file has them in it. */
function foldersOf(name: string): readonly string[] {
  const folder = dirname(require.resolve(`${name}/package.json`));
  const { dependencies = {} } = manifestOf(folder);
  const parts = Object.keys(dependencies).filter((part) => !part.startsWith('@types/'));
  return [folder, ...parts.map((part) => installed(part, folder))];
}

/** Where a package finds one that it needs: in itself, else beside it. */
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
  // Some bring no text and name their author only.
  const text = texts.length > 0 ? texts.join('\n\n') : `By ${by ?? `the authors of ${name}`}.`;
  return { title: `${name} ${version}: ${license}`, text };
}
