import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describe, expect, it } from 'vitest';
import { nginxOptions } from '../src/node/hosting/nginx-server.ts';
import { readCommand } from '../src/core/embedding/host-command.ts';
import { frameSnippet } from '../src/core/embedding/snippets.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const ci = read('.ci/run');

/** Every command a reader is told to type: lines of shell blocks, and commands in running text. */
const commands = [
  ...[...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n')),
  ...[...readme.matchAll(/`(np[mx] [^`]+)`/g)].map(([, command = '']) => command),
].map((line) => line.replace(/#.*$/, '').trim());

/** Tags in the order they stand, each with its attributes. */
const tagsIn = (html: string) =>
  [...html.matchAll(/<(\w+)([^>]*)>/g)].map(([, tag, attributes = '']) => [
    tag,
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, value]),
    ),
  ]);

describe('The README', () => {
  it('opens with a picture that is there', () => {
    const [, picture = ''] = /!\[[^\]]+\]\(([^)]+)\)/.exec(readme.slice(0, 400)) ?? [];
    expect(existsSync(new URL(`../${picture}`, import.meta.url))).toBe(true);
  });

  it('gives the two commands first, and CI runs both', () => {
    expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    expect(ci).toMatch(/npm ci/);
    expect(ci).toMatch(/npm start/);
    expect(ci).toMatch(/npm test/);
  });

  it('names only scripts that exist', () => {
    const named = commands.flatMap((command) =>
      [...command.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name = '']) => name),
    );
    // `create` and `install` are commands of npm; `tests/node/package` runs what they set up.
    const ofNpm = ['ci', 'create', 'install'];
    expect(named.filter((name) => !ofNpm.includes(name) && scripts[name] === undefined)).toEqual([]);
  });

  it('asks for an nginx server that can be printed', () => {
    const asked = commands.filter((command) => command.startsWith('npx mawdi nginx --'));
    expect(asked.length).toBeGreaterThan(0);
    const type = 'string';
    for (const command of asked) {
      const options = { root: { type }, path: { type }, listen: { type }, origin: { type } } as const;
      const { values } = parseArgs({ args: command.split(/\s+/).slice(3), options });
      expect(nginxOptions(values)).toMatchObject(values);
    }
  });

  it('has a workflow that takes actions by commit, and gives the code of packages nothing but leave to read', () => {
    const [, workflow = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
    const actions = [...workflow.matchAll(/uses: (\S+)(.*)/g)];
    expect(actions).toHaveLength(3);
    for (const [, action = '', version = ''] of actions) {
      expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
      expect(version).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
    expect(workflow).toMatch(/^permissions: \{\}$/m);
    const [build = '', deploy = ''] = workflow.split(/^ {2}deploy:$/m);
    expect(build).toMatch(/permissions: \{ contents: read \}[\s\S]*persist-credentials: false[\s\S]*npm ci/);
    expect(build).not.toMatch(/write|token/);
    expect(deploy).toContain('permissions: { pages: write, id-token: write }');
    expect(deploy).not.toMatch(/run:|checkout/);
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  });

  it('shows newsrooms the frame that the dialog gives them', () => {
    const site = 'https://your.site/map/';
    const given = frameSnippet({
      language: 'ar',
      title: 'Map of the places an article names',
      frame: `${site}embed/#place=kirkuk`,
      height: 620,
      script: `${site}mawdi-host.js`,
    });
    const [, shown = ''] = /```html\n(<iframe[\s\S]*?)```/.exec(readme) ?? [];
    expect(tagsIn(shown)).toEqual(tagsIn(given));
  });

  it('names only commands that a frame obeys, and all of them', () => {
    const [, block = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
    const written = [...block.matchAll(/\{ \.\.\.from, (.*?) \}/g)].map(([, pairs = '']) =>
      Object.fromEntries([...pairs.matchAll(/(\w+): '([^']+)'/g)].map(([, name, value]) => [name, value])),
    );
    const commands = written.map((each) => readCommand({ source: 'mawdi-host', v: 1, ...each })?.type);
    expect(commands).toEqual(['hello', 'goto', 'filter', 'theme']);
  });

  it('links only to files that are there', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(new URL(`../${link}`, import.meta.url)))).toEqual([]);
  });
});
