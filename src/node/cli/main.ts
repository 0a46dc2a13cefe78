import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled } from '../cache-folder.ts';
import { listArticles, listSite, type SiteListing } from '../articles/list-articles.ts';
import { articlesFolder, type ReadSite, readSite } from '../articles/read-site.ts';
import { formatIssue } from '../../core/validation/issue.ts';
import { nginxOptions, nginxServer } from '../hosting/nginx-server.ts';
import { readArticles } from '../articles/read-articles.ts';
import { isProject, type Project, PROJECT_FILE, readProject } from '../project/read-project.ts';
import { checkFolders } from './check.ts';
import { basePathOf, Misunderstood, type Options, portOf, readCommandLine } from './command-line.ts';
import { place, placeOptionsFault } from './place.ts';
import { writeFingerprint } from './write-fingerprint.ts';
import { writeSchemas } from './write-schemas.ts';

const HELP = `mawdi: source maps of reports, checked.

  mawdi init [folder]                          makes a project, with a sample article
  mawdi dev [folder…] [--port 4173]            the site of these articles on localhost; a saved file is shown at once
  mawdi check [folder…] [--text article.txt] [--json]
                                               every issue of the articles in these folders; quotations are proven against
                                               the text, or else against the fingerprint
  mawdi build [folder…] [--out site] [--site https://…] [--base /maps/] [--no-pictures] [--no-packing] [--json]
                                               writes the site of the articles in these folders; --site: its address;
                                               --base: its path, where only that is known; without pictures of maps,
                                               or compressed copies, it takes less time
  mawdi preview [folder] [--port 4173]         a built site on localhost

  mawdi locate <folder> "words" [--text article.txt]
                                               where the words stand in the text, and the passage to paste; the text may
                                               lie in the folder as article.txt: it is never published
  mawdi place "name" [--near SD] [--language en]
                                               settlements that may bear the name, with their position, its source and the
                                               feature to paste; --near: a country by its two letters
  mawdi fingerprint <folder> --text article.txt   writes <folder>/fingerprint.json from the text of the article
  mawdi schema                                 writes the JSON Schemas of the data into data/schema
  mawdi nginx [--root dist] [--path /] [--listen 80] [--origin https://…]
                                               prints an nginx server that serves a built site, below a path or not
  mawdi help                                   this

A folder is that of an article, or holds such folders. Without one, those of the project (${PROJECT_FILE}) are taken.
Ends with 0 when all is well, 1 when there are issues, 2 when it was not understood.`;

type Call = { readonly words: readonly string[]; readonly options: Options };

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const USUAL_PORT = 4173;

const COMMANDS: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  init: async ({ words }) => {
    const [folder = '.', ...more] = words;
    if (more.length > 0) throw new Misunderstood('init takes one folder');
    const { initProject } = await import('../project/init-project.ts');
    const { version } = JSON.parse(readFileSync(new URL('package.json', `file://${ROOT}`), 'utf8')) as {
      version: string;
    };
    const { files, next } = await inOneLine(() => initProject(ROOT, folder, version));
    console.log([...files.map((path) => `  ${path}`), '', 'next:', ...next.map((line) => `  ${line}`)].join('\n'));
    return 0;
  },
  dev: async ({ words, options }) => {
    const { folders, read } = await sources(words);
    const { bundleApp } = await import('../bundle/bundle-app.ts');
    const { startDevServer } = await import('../serve/dev-site.ts');
    const assets = await bundleApp(ROOT, 'usual');
    const port = portOf(options.port, USUAL_PORT);
    const given = { root: ROOT, assets, port, read, folders, tell: console.log };
    const { address } = await inOneLine(() => startDevServer(given));
    console.log(`${address}  (Ctrl+C ends it)`);
    return untilInterrupted();
  },
  preview: async ({ words, options }) => {
    const [folder = project().out, ...more] = words;
    if (more.length > 0) throw new Misunderstood('preview takes one folder');
    const { previewSite } = await import('../serve/preview-site.ts');
    const { address } = await inOneLine(() => previewSite(resolve(folder), portOf(options.port, USUAL_PORT)));
    console.log(`${address}  (Ctrl+C ends it)`);
    return untilInterrupted();
  },
  check: async ({ words, options: { text, json } }) => {
    const folders = words.length === 0 && isProject('.') ? (await sources(words)).articleFolders() : words;
    const { lines, isSound } = await explained(() => checkFolders(folders, text, json ? 'json' : 'lines'));
    console.log(lines.join('\n'));
    return isSound ? 0 : 1;
  },
  build: async ({ words, options: { out, site, base, json = false, ...left } }) => {
    const {
      list,
      project: { out: usualOut, site: usualSite },
    } = await sources(words);
    const { buildSite } = await import('../site/build-site.ts');
    const address = site ?? (process.env['SITE'] || usualSite);
    const environment = { ...process.env, SITE: address };
    const isSound = await inOneLine(() =>
      buildSite(list(), {
        root: ROOT,
        outDir: resolve(out ?? usualOut),
        environment,
        ...(base !== undefined && { basePath: basePathOf(base) }),
        pictures: !left['no-pictures'],
        packing: !left['no-packing'],
        format: json ? 'json' : 'lines',
        tell: console.log,
        warn: console.error,
      }),
    );
    return isSound ? 0 : 1;
  },
  fingerprint: async ({ words, options: { text } }) => {
    const [folder, ...more] = words;
    if (folder === undefined || more.length > 0) throw new Misunderstood('fingerprint takes one folder');
    if (text === undefined) throw new Misunderstood('fingerprint takes the text of the article: --text article.txt');
    const { line, isWritten } = await explained(() => writeFingerprint(folder, text));
    console.log(line);
    return isWritten ? 0 : 1;
  },
  locate: async ({ words, options: { text } }) => {
    const [folder, quoted, ...more] = words;
    if (folder === undefined || quoted === undefined || quoted.trim() === '' || more.length > 0)
      throw new Misunderstood('locate takes a folder and the words, in quotation marks');
    const { locate } = await import('./locate.ts');
    const { lines, isFound } = await explained(() => locate(folder, quoted, text));
    console.log(lines.join('\n'));
    return isFound ? 0 : 1;
  },
  place: async ({ words, options: { near, language } }) => {
    const [name, ...more] = words;
    if (name === undefined || name.trim() === '' || more.length > 0)
      throw new Misunderstood('place takes a name, in quotation marks, with --near and --language');
    const chosen = { ...(near !== undefined && { near }), ...(language !== undefined && { language }) };
    const fault = placeOptionsFault(chosen);
    if (fault !== undefined) throw new Misunderstood(fault);
    const { GAZETTEER_SOURCE, readGazetteer } = await import('./read-gazetteer.ts');
    const { lines, isFound } = place(name, chosen, readGazetteer(), GAZETTEER_SOURCE);
    console.log(lines.join('\n'));
    return isFound ? 0 : 1;
  },
  schema: async ({ words }) => {
    if (words.length > 0) throw new Misunderstood('schema takes nothing more');
    for (const line of await explained(writeSchemas)) console.log(line);
    return 0;
  },
  nginx: async ({ words, options: { root, path, listen, origin } }) => {
    if (words.length > 0) throw new Misunderstood('nginx takes --root, --path, --listen and --origin');
    const server = nginxOptions({ root, path, listen, origin });
    if (typeof server === 'string') throw new Misunderstood(server);
    console.log(nginxServer(server).trimEnd());
    return 0;
  },
  help: async () => {
    console.log(HELP);
    return 0;
  },
};

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  try {
    const { name, words, options } = readCommandLine(args);
    return (await COMMANDS[name]?.({ words, options })) ?? 2;
  } catch (error) {
    if (!(error instanceof Misunderstood)) throw error;
    console.error(`mawdi: ${error.message}`);
    return 2;
  }
}

type Sources = {
  readonly project: Project;
  /** The folders whose files a site is made of. */
  readonly folders: readonly string[];
  readonly articleFolders: () => readonly string[];
  readonly list: () => SiteListing;
  readonly read: () => ReadSite;
};

/** The articles that a command is about: those named, those of the project, or in a checkout those of `data/articles`. */
async function sources(named: readonly string[]): Promise<Sources> {
  const own = project();
  if (named.length === 0 && !isProject('.') && !isInstalled(ROOT)) {
    const folder = articlesFolder();
    const whole = { ...own, out: 'dist' };
    return {
      project: whole,
      folders: [folder],
      articleFolders: () => [],
      list: () => listSite(folder),
      read: () => readSite(folder),
    };
  }
  if (named.length === 0 && !isProject('.'))
    throw new Misunderstood(`found no ${PROJECT_FILE} here; name folders of articles, or make a project: mawdi init`);
  const folders = named.length > 0 ? named : own.articles;
  const list = () => listArticles(folders);
  const listed = await explained(list);
  return {
    project: own,
    folders,
    articleFolders: () => listed.folders.map(({ folder }) => folder),
    list,
    read: () => readArticles(folders),
  };
}

/** The project of the working directory. */
function project(): Project {
  const { project: own, issues } = readProject('.');
  if (issues.length > 0) throw new Misunderstood(issues.map(formatIssue).join('\n'));
  return own;
}

/** Ends the process with 0 when it is interrupted. */
function untilInterrupted(): Promise<number> {
  return new Promise((end) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        end(0);
        process.exit(0);
      });
  });
}

/** Runs a command; an error of the file system is reported in one line. */
async function explained<T>(act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new Misunderstood(error.message.split('\n')[0]);
    throw error;
  }
}

/** Runs a command; its errors of one line are reported as such. */
async function inOneLine<T>(act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Error && ('code' in error || !error.message.includes('\n')))
      throw new Misunderstood(error.message.split('\n')[0]);
    throw error;
  }
}
