import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../core/text/languages.ts';
import { inScript } from './data-in-script.ts';

/** A value for each language of the interface. */
export function perLanguage<T>(make: (language: InterfaceLanguage) => T): Readonly<Record<InterfaceLanguage, T>> {
  const entries = INTERFACE_LANGUAGES.map((language) => [language, make(language)] as const);
  return Object.fromEntries(entries) as Record<InterfaceLanguage, T>;
}

/** The same, of what takes time to make. */
export async function inEachLanguage<T>(
  make: (language: InterfaceLanguage) => Promise<T>,
): Promise<Readonly<Record<InterfaceLanguage, T>>> {
  const made = new Map(await Promise.all(INTERFACE_LANGUAGES.map(async (each) => [each, await make(each)] as const)));
  return Object.fromEntries(made) as Record<InterfaceLanguage, T>;
}

/** An entry of an app in one language: the path that the bundler is given. */
export const entryIn = (entry: string, language: InterfaceLanguage): string => `${entry}?language=${language}`;

/**
 * An entry of an app, such as `apps/reader/program.ts`, is written once, with the messages of English. This plugin makes
 * it in every language of the table: `program.ts?language=fr` takes the messages from `core/i18n/fr/`, and
 * `program.ts?languages` is a table that loads each when it is asked for. So a page loads the messages of its language
 * and no others, and the compiler checks every entry. `root`: the folder of the project.
 */
export function languageEntries(root: string): Plugin {
  return {
    name: 'mawdi:language-entries',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id === NOT_LOADED) return `\0${NOT_LOADED}`;
      const [path = '', query] = id.split('?');
      if (query === undefined || !QUERY.test(query)) return undefined;
      const found = await this.resolve(path, importer, { skipSelf: true });
      return found && `${found.id}?${query}`;
    },
    load(id) {
      if (id === `\0${NOT_LOADED}`) return notLoadedModule(root);
      const [path = '', query = ''] = id.split('?');
      const [, language] = QUERY.exec(query) ?? [];
      if (query === 'languages') return tableOf(path);
      if (language === undefined) return undefined;
      this.addWatchFile(path);
      return { code: inLanguage(root, path, language), moduleType: 'ts' };
    },
  };
}

const QUERY = /^language(?:s|=([\w-]+))$/;
const NOT_LOADED = 'virtual:mawdi/not-loaded';

/** The source of an entry with the folder of another language in place of English. */
function inLanguage(root: string, path: string, language: string): string {
  const source = readFileSync(path, 'utf8');
  const toMessages = relative(dirname(path), join(root, 'src/core/i18n')).split(sep).join('/');
  const english = `'${toMessages}/en/`;
  if (!source.includes(english))
    throw new Error(`${path}: found no import from ${english}; expected the messages of English`);
  return source.replaceAll(english, `'${toMessages}/${language}/`);
}

function tableOf(path: string): string {
  const rows = INTERFACE_LANGUAGES.map((language) => `${language}: () => import(${inScript(entryIn(path, language))})`);
  return `export const inEachLanguage = { ${rows.join(', ')} };`;
}

/** The one message that is in a script with those of all languages: it is for when nothing more can be loaded. */
function notLoadedModule(root: string): string {
  const folder = (language: string) => inScript(join(root, `src/core/i18n/${language}/not-loaded.ts`));
  const imports = INTERFACE_LANGUAGES.map(
    (language) => `import { notLoaded as ${language} } from ${folder(language)};`,
  );
  return [...imports, `export const NOT_LOADED = { ${INTERFACE_LANGUAGES.join(', ')} };`].join('\n');
}
