import { parseArgs } from 'node:util';
import { checkFolders } from './check.ts';
import { writeFingerprint } from './write-fingerprint.ts';
import { writeSchemas } from './write-schemas.ts';

const HELP = `mawdi: the map of an article, checked.

  mawdi check [folder…] [--text article.txt]   every issue of the articles in these folders, or of all in data/articles;
                                               quotations are proven against the text, or else against the fingerprint
  mawdi fingerprint <folder> --text article.txt   writes <folder>/fingerprint.json from the text of the article
  mawdi schema                                 writes the JSON Schemas of the data into data/schema
  mawdi help                                   this

Ends with 0 when all is well, 1 when there are issues, 2 when it was not understood.`;

type Call = { readonly folders: readonly string[]; readonly text?: string };

/** A call that cannot be carried out as it was written: one line, and 2. */
class Misunderstood extends Error {}

const COMMANDS: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  check: async ({ folders, text }) => {
    const { lines, isSound } = await checkFolders(folders, text).catch(explain);
    console.log(lines.join('\n'));
    return isSound ? 0 : 1;
  },
  fingerprint: async ({ folders, text }) => {
    const [folder, ...more] = folders;
    if (folder === undefined || more.length > 0) throw new Misunderstood('fingerprint takes one folder');
    if (text === undefined) throw new Misunderstood('fingerprint takes the text of the article: --text article.txt');
    console.log(await writeFingerprint(folder, text).catch(explain));
    return 0;
  },
  schema: async ({ folders, text }) => {
    if (folders.length > 0 || text !== undefined) throw new Misunderstood('schema takes nothing more');
    for (const line of await writeSchemas().catch(explain)) console.log(line);
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
    return await command({ folders, ...(values.text !== undefined && { text: values.text }) });
  } catch (error) {
    if (!(error instanceof Misunderstood)) throw error;
    console.error(`mawdi: ${error.message}`);
    return 2;
  }
}

function parse(args: readonly string[]) {
  const options = { text: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return explain(error);
  }
}

/** What the file system or the arguments would not do, as one line instead of a stack. */
function explain(error: unknown): never {
  if (error instanceof Error && 'code' in error) throw new Misunderstood(error.message.split('\n')[0]);
  throw error;
}
