import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { articlesFolder, readSite } from '../articles/read-site.ts';
import { type NginxArguments, nginxOptions, nginxServer } from '../hosting/nginx-server.ts';
import { readArticles } from '../articles/read-articles.ts';
import { checkFolders } from './check.ts';
import { place, type PlaceOptions, placeOptionsFault } from './place.ts';
import { writeFingerprint } from './write-fingerprint.ts';
import { writeSchemas } from './write-schemas.ts';

const HELP = `mawdi: the map of an article, checked.

  mawdi check [folder…] [--text article.txt] [--json]
                                               every issue of the articles in these folders, or of all in data/articles;
                                               quotations are proven against the text, or else against the fingerprint
  mawdi build [folder…] [--out dist]           writes the site of the articles in these folders, or in data/articles
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

Ends with 0 when all is well, 1 when there are issues, 2 when it was not understood.`;

type Call = {
  readonly folders: readonly string[];
  readonly text?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly place: PlaceOptions;
  readonly nginx: NginxArguments;
};

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A command line that cannot be executed: reported in one line, with exit code 2. */
class Misunderstood extends Error {}

const COMMANDS: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  check: async ({ folders, text, json }) => {
    const { lines, isSound } = await explained(() => checkFolders(folders, text, json ? 'json' : 'lines'));
    console.log(lines.join('\n'));
    return isSound ? 0 : 1;
  },
  build: async ({ folders, text, out = 'dist' }) => {
    if (text !== undefined) throw new Misunderstood('build takes no --text');
    const site = await explained(() => (folders.length > 0 ? readArticles(folders) : readSite(articlesFolder())));
    const { buildSite } = await import('../site/build-site.ts');
    const options = { root: ROOT, outDir: out, environment: process.env, tell: console.log, warn: console.error };
    return (await buildSite(site, options)) ? 0 : 1;
  },
  fingerprint: async ({ folders, text }) => {
    const [folder, ...more] = folders;
    if (folder === undefined || more.length > 0) throw new Misunderstood('fingerprint takes one folder');
    if (text === undefined) throw new Misunderstood('fingerprint takes the text of the article: --text article.txt');
    const { line, isWritten } = await explained(() => writeFingerprint(folder, text));
    console.log(line);
    return isWritten ? 0 : 1;
  },
  locate: async ({ folders, text }) => {
    const [folder, words, ...more] = folders;
    if (folder === undefined || words === undefined || words.trim() === '' || more.length > 0)
      throw new Misunderstood('locate takes a folder and the words, in quotation marks');
    const { locate } = await import('./locate.ts');
    const { lines, isFound } = await explained(() => locate(folder, words, text));
    console.log(lines.join('\n'));
    return isFound ? 0 : 1;
  },
  place: async ({ folders, text, place: options }) => {
    const [name, ...more] = folders;
    if (name === undefined || name.trim() === '' || more.length > 0 || text !== undefined)
      throw new Misunderstood('place takes a name, in quotation marks, with --near and --language');
    const fault = placeOptionsFault(options);
    if (fault !== undefined) throw new Misunderstood(fault);
    const { GAZETTEER_SOURCE, readGazetteer } = await import('./read-gazetteer.ts');
    const { lines, isFound } = place(name, options, readGazetteer(), GAZETTEER_SOURCE);
    console.log(lines.join('\n'));
    return isFound ? 0 : 1;
  },
  schema: async ({ folders, text }) => {
    if (folders.length > 0 || text !== undefined) throw new Misunderstood('schema takes nothing more');
    for (const line of await explained(writeSchemas)) console.log(line);
    return 0;
  },
  nginx: async ({ folders, text, nginx }) => {
    if (folders.length > 0 || text !== undefined)
      throw new Misunderstood('nginx takes --root, --path, --listen and --origin');
    const server = nginxOptions(nginx);
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
    const { positionals, values } = parse(args);
    const [name = 'help', ...folders] = values.help ? ['help'] : positionals;
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new Misunderstood(`no command ${JSON.stringify(name)}: ${Object.keys(COMMANDS).join(', ')}`);
    const { text, out, json, near, language, root, path, listen, origin } = values;
    const nginx = { root, path, listen, origin };
    const misplaced = Object.entries(nginx).find(([, value]) => value !== undefined && name !== 'nginx');
    if (misplaced) throw new Misunderstood(`${name} takes no --${misplaced[0]}`);
    if (out !== undefined && name !== 'build') throw new Misunderstood(`${name} takes no --out`);
    if (json !== undefined && name !== 'check') throw new Misunderstood(`${name} takes no --json`);
    const chosen = { ...(near !== undefined && { near }), ...(language !== undefined && { language }) };
    const [unasked] = name === 'place' ? [] : Object.keys(chosen);
    if (unasked !== undefined) throw new Misunderstood(`${name} takes no --${unasked}`);
    return await command({
      folders,
      nginx,
      place: chosen,
      ...(text !== undefined && { text }),
      ...(out !== undefined && { out }),
      ...(json !== undefined && { json }),
    });
  } catch (error) {
    if (!(error instanceof Misunderstood)) throw error;
    console.error(`mawdi: ${error.message}`);
    return 2;
  }
}

function parse(args: readonly string[]) {
  const options = {
    text: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
    near: { type: 'string' },
    language: { type: 'string' },
    root: { type: 'string' },
    path: { type: 'string' },
    listen: { type: 'string' },
    origin: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return explain(error);
  }
}

/** Runs a command; an error of the file system is reported in one line. */
async function explained<T>(act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    return explain(error);
  }
}

/** Reports an error of the file system or of the arguments in one line instead of a stack trace. */
function explain(error: unknown): never {
  if (error instanceof Error && 'code' in error) throw new Misunderstood(error.message.split('\n')[0]);
  throw error;
}
