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

const WORKFLOW = `# Checks the articles, builds the site and publishes it on GitHub Pages.
name: site
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency: pages
jobs:
  site:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployed.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: npm install
      - uses: actions/configure-pages@v5
        id: pages
      # GitHub Pages sends no headers of ours, so each page contains its policy.
      - run: npx mawdi build --site "\${{ steps.pages.outputs.base_url }}/"
        env:
          POLICY: page
      - uses: actions/upload-pages-artifact@v3
        with:
          path: site
          include-hidden-files: true
      - uses: actions/deploy-pages@v4
        id: deployed
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
\`site\` (the address it will have, "https://maps.example/").
`;
