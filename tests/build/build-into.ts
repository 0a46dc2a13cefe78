import { basename, dirname, join } from 'node:path';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, type Plugin } from 'vite';
import { freshOutput } from '../../src/build/fresh-output.ts';
import { hostingFiles } from '../../src/build/hosting-files.ts';
import { LANGUAGES } from '../published-pages.ts';

export type Step = 'load' | 'generateBundle' | 'writeBundle' | 'closeBundle' | 'closing';

/** A build of one small script, with what our build does at its end; `at`: where `happen` is called. */
export async function buildInto(
  root: string,
  outDir: string,
  text: string,
  at?: Step,
  happen = () => {},
): Promise<void> {
  const on = (step: Step) => () => {
    if (step === at) happen();
  };
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? '\0entry' : undefined),
    load: (id) => {
      if (id !== '\0entry') return undefined;
      on('load')();
      return `console.log(${JSON.stringify(text)})`;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'mawdi-host.js', source: text.repeat(1000) });
      on('generateBundle')();
    },
    writeBundle: on('writeBundle'),
    closeBundle: on('closeBundle'),
  };
  const late: Plugin = {
    name: 'late',
    enforce: 'post',
    closeBundle: { order: 'post', sequential: true, handler: on('closing') },
  };
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [entry, hostingFiles({ site: '', isCarried: false, languages: () => LANGUAGES }), late, freshOutput(root)],
    build: { outDir, rolldownOptions: { input: 'entry', output: { entryFileNames: 'assets/entry.js' } } },
  });
}

/** Every file below a folder with its bytes, by path. */
export function filesWithBytes(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.sort().map((file) => [file.slice(folder.length + 1), readFileSync(file, 'base64')]));
}

/** What builds have left beside a folder. */
export function litterBeside(folder: string): readonly string[] {
  return readdirSync(dirname(folder)).filter((name) => name.startsWith('.mawdi-') && name !== basename(folder));
}

export function writeFile(file: string, text = ''): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
