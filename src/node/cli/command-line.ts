import { parseArgs } from 'node:util';

/** A command line that cannot be executed: reported in one line, with exit code 2. */
export class Misunderstood extends Error {}

const OPTIONS = {
  text: { type: 'string' },
  out: { type: 'string' },
  site: { type: 'string' },
  base: { type: 'string' },
  json: { type: 'boolean' },
  'no-pictures': { type: 'boolean' },
  'no-packing': { type: 'boolean' },
  near: { type: 'string' },
  language: { type: 'string' },
  root: { type: 'string' },
  path: { type: 'string' },
  listen: { type: 'string' },
  origin: { type: 'string' },
  port: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type OptionName = keyof typeof OPTIONS;
export type Options = {
  readonly [Name in OptionName]?: (typeof OPTIONS)[Name]['type'] extends 'string' ? string : boolean;
};

/** The options that each command takes. */
const TAKEN: Readonly<Record<string, readonly OptionName[]>> = {
  init: [],
  dev: ['port'],
  build: ['out', 'site', 'base', 'json', 'no-pictures', 'no-packing'],
  preview: ['port'],
  check: ['text', 'json'],
  locate: ['text'],
  place: ['near', 'language'],
  fingerprint: ['text'],
  schema: [],
  nginx: ['root', 'path', 'listen', 'origin'],
  help: [],
};

export type CommandLine = { readonly name: string; readonly words: readonly string[]; readonly options: Options };

/** Reads a command line. Throws `Misunderstood` where it names no command, or an option that the command does not take. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { positionals, values } = parse(args);
  const { help = false, ...options } = values;
  const [name = 'help', ...words] = help ? ['help'] : positionals;
  const taken = Object.hasOwn(TAKEN, name) ? TAKEN[name] : undefined;
  if (!taken) throw new Misunderstood(`no command ${JSON.stringify(name)}: ${Object.keys(TAKEN).join(', ')}`);
  const misplaced = (Object.keys(options) as OptionName[]).find((option) => !taken.includes(option));
  if (misplaced !== undefined && !help) throw new Misunderstood(`${name} takes no --${misplaced}`);
  return { name, words, options };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw error instanceof Error ? new Misunderstood(error.message.split('\n')[0]) : error;
  }
}

/** A port from 1 to 65535; `usual` where none is given. */
export function portOf(text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Misunderstood(`--port: found ${JSON.stringify(text)}; expected a whole number from 1 to 65535`);
  return port;
}

/** The path of a site on its host, with `/` at both ends; `/` where none is given. */
export function basePathOf(text: string | undefined): string {
  if (text === undefined) return '/';
  if (!/^\/(\w[\w.~-]*\/)*$/.test(text))
    throw new Misunderstood(
      `--base: found ${JSON.stringify(text)}; expected a path with / at both ends, such as /maps/`,
    );
  return text;
}
