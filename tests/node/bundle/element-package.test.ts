import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementPackage } from '../../../src/node/bundle/element-package.ts';
import { notOurPackage } from '../../../src/node/package/not-our-package.ts';
import type { SiteFile } from '../../../src/node/site-file.ts';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { refuseFolder } from '../../../src/node/fresh-folder.ts';

let files: readonly SiteFile[] = [];
const text = (path: string) => String(files.find((file) => file.path === path)?.bytes);
const scripts = () => files.filter(({ path }) => path.endsWith('.js'));

describe('the npm package of the element', () => {
  beforeAll(async () => {
    files = await elementPackage(fileURLToPath(new URL('../../../', import.meta.url)));
  }, 300_000);

  it('has the map library as a peer dependency, with its version', () => {
    expect(JSON.parse(text('package.json'))).toMatchObject({
      name: '@mawdi/element',
      peerDependencies: { 'maplibre-gl': expect.stringMatching(/^\^6/) as string },
      sideEffects: ['./register.js'],
    });
    const imported = scripts().flatMap(({ bytes }) => [
      ...String(bytes).matchAll(/(?:\bfrom|\bimport\(|\bimport)\s*["'`]([\w@./-]+)["'`]/g),
    ]);
    const named = new Set(imported.map(([, name = '']) => name).filter((name) => !name.startsWith('.')));
    expect([...named]).toEqual(['maplibre-gl']);
  });

  it('states every licence, and includes the third-party notices', () => {
    const { license } = JSON.parse(text('package.json')) as { license: string };
    expect(license.split(' AND ')).toEqual(['MIT', 'CC-BY-4.0', 'LGPL-3.0-or-later', 'OFL-1.1']);
    for (const source of ['Natural Earth', 'GeoNames', 'GSHHG', 'IBM Plex Sans Arabic', 'THIRD-PARTY.txt'])
      for (const path of ['LICENSE', 'README.md']) expect(text(path), path).toContain(source);
    expect(text('LICENSE')).toMatch(/MIT License[\s\S]+not:/);
    for (const name of ['LGPL-3.0.txt', 'GPL-3.0.txt']) expect(text(name)).toContain('GENERAL PUBLIC LICENSE');
    for (const name of ['preact', 'nanostores', 'valibot', 'd3-scale', 'topojson-client', '@turf/bbox', 'maplibre-gl'])
      expect(text('THIRD-PARTY.txt')).toMatch(new RegExp(`^${name} [\\d.]+: `, 'm'));
  });

  it('has a file for each of its exports, types included', () => {
    const { exports } = JSON.parse(text('package.json')) as {
      exports: Record<string, string | Record<string, string>>;
    };
    const named = Object.values(exports).flatMap((each) => (typeof each === 'string' ? each : Object.values(each)));
    const paths = files.map(({ path }) => `./${path}`);
    expect(named.filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('has types that refer to no file outside the package', () => {
    const types = files.filter(({ path }) => path.endsWith('.d.ts'));
    const imported = types.flatMap(({ bytes }) => [...String(bytes).matchAll(/from ['"](\.[^'"]+)['"]/g)]);
    const paths = files.map(({ path }) => `./${path}`);
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter(([, name = '']) => !paths.includes(name.replace(/\.js$/, '.d.ts')))).toEqual([]);
  });

  it('adds no style sheet and no preload link to the host page, and uses nothing of Node', () => {
    expect(files.filter(({ path }) => path.endsWith('.css'))).toEqual([]);
    expect(scripts().filter(({ bytes }) => /modulepreload|document\.head|\bprocess\./.test(String(bytes)))).toEqual([]);
  });
});

describe('the folder of the package', () => {
  let scratch: string;
  const at = (path: string) => join(scratch, path);
  const write = (path: string, text = '') => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'mawdi-folder-'));
    write('project/package.json', '{"name":"mawdi","private":true}');
    write('project/src/index.ts');
    write('clone/package.json', '{"name":"mawdi","private":true}');
    write('earlier/package.json', '{"name":"@mawdi/element","exports":{"./register":"./register.js"}}');
    write('broken/package.json', '{');
    write('file');
    mkdirSync(at('empty'));
    symlinkSync(at('project'), at('link'));
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  describe('the folder that the package is written to', () => {
    it('is a new one, an empty one, or that of an earlier package', () => {
      for (const path of ['new', 'project/package', 'empty', 'earlier'])
        expect(refuseFolder(at(path), at('project'), notOurPackage), path).toBeUndefined();
    });

    it('is never the project, a folder around it, or one with other files, which would be deleted', () => {
      for (const path of ['project', 'project/', 'link', '.', '/', 'project/src', 'clone', 'broken', 'file'])
        expect(refuseFolder(path === '/' ? path : at(path), at('project'), notOurPackage), path).toMatch(
          /: found .+, expected/,
        );
    });
  });
});
