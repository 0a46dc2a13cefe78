import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { entriesOf } from '../fresh-folder.ts';
import { filesBelow } from '../source-files.ts';
import { PROJECT_FILE } from './read-project.ts';

/** The article that a new project begins with; path in the program. */
export const SAMPLE = 'data/samples/sample-sudan-displacement';

/** Entries that a folder may have before it becomes a project. */
const ALLOWED = /^(\.git|\.gitignore|\.npmrc|README\.md|LICENSE.*|node_modules|package(-lock)?\.json)$/;

export type NewProject = { readonly files: readonly string[]; readonly next: readonly string[] };

/**
 * Makes a project: one sample article, the file of the project, a workflow for GitHub Pages and `.gitignore`. Files that
 * exist stay. `root`: the folder of the program; `version`: its version. Throws an Error of one line where the folder
 * holds something else.
 */
export function initProject(root: string, folder: string, version: string): NewProject {
  const home = resolve(folder);
  const others = existsSync(home) ? entriesOf(home).filter((name) => !ALLOWED.test(name)) : [];
  if (others.length > 0)
    throw new Error(`${folder}: found ${others.slice(0, 3).join(', ')}; expected an empty or a new folder`);
  const article = filesBelow(join(root, SAMPLE)).map((file) => {
    const text = readFileSync(file, 'utf8').replaceAll('"../../schema/', '"../../node_modules/mawdi/data/schema/');
    return [`articles/${basename(SAMPLE)}/${basename(file)}`, text] as const;
  });
  const files: readonly (readonly [path: string, text: string])[] = [
    [PROJECT_FILE, '{}\n'],
    ['package.json', packageJson(basename(home), version)],
    ['.gitignore', 'node_modules/\nsite/\n'],
    ['.github/workflows/pages.yml', WORKFLOW],
    ['README.md', README],
    ...article,
  ];
  const written = files.filter(([path]) => !existsSync(join(home, path)));
  for (const [path, text] of written) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text, { flag: 'wx' });
  }
  const isHere = resolve('.') === home;
  const hasProgram = existsSync(join(home, 'node_modules/mawdi'));
  return {
    files: written.map(([path]) => path),
    next: [
      ...(isHere ? [] : [`cd ${/\s/.test(folder) ? JSON.stringify(folder) : folder}`]),
      ...(hasProgram ? [] : ['npm install']),
      'npx mawdi dev      shows the map, and each change as you save it',
      'npx mawdi build    writes the site into site/',
    ],
  };
}

function packageJson(name: string, version: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const manifest = {
    name: plain === '' ? 'my-maps' : plain,
    private: true,
    scripts: {
      dev: 'mawdi dev',
      check: 'mawdi check',
      build: 'mawdi build',
      preview: 'mawdi preview',
    },
    devDependencies: { mawdi: `^${version}` },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Actions are named by commit, which nobody can move to other code; the job that runs packages may only read. */
const WORKFLOW = `# Checks the articles, builds the site and publishes it on GitHub Pages.
on: { push: { branches: [main] } }
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with: { persist-credentials: false }
      # GitHub Pages sends no headers of ours, so each page contains its policy.
      - run: npm install --ignore-scripts && POLICY=page npx mawdi build
      - uses: actions/upload-pages-artifact@7b1f4a764d45c48632c6b24a0339c27f5614fb0b # v4.0.0
        with: { path: site }
  deploy:
    needs: build
    runs-on: ubuntu-latest
    permissions: { pages: write, id-token: write }
    environment: github-pages
    steps:
      - uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5
`;

const README = `# Source maps of reports

One folder of \`articles/\` for each report. Begin by copying the sample; the guide is in
\`node_modules/mawdi/data/README.md\`.

\`\`\`sh
npx mawdi dev        # the map on localhost, and each change as you save it
npx mawdi check      # every fault, with its file, line and cure
npx mawdi build      # the site, into site/
npx mawdi preview    # the built site on localhost
\`\`\`

\`mawdi.json\` may be empty. Its fields: \`articles\` (folders, ["articles"]), \`out\` (the folder of the site, "site"),
\`site\` (the address it will have, "https://…/").
`;
