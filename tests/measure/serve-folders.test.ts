import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FolderServer, pathOf, serveFolders } from './serve-folders.ts';

let folder: string;
let server: FolderServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mawdi-served-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'index.html'), '<p>الأولى</p>');
  writeFileSync(join(folder, 'en/index.html'), '<p>second</p>');
  writeFileSync(join(folder, 'long.css'), '.a{}'.repeat(5000));
  writeFileSync(join(folder, 'face.woff2'), 'x'.repeat(5000));
  server = await serveFolders([folder], { 'en/index.html': '<p>in its place</p>' });
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

describe('a plain host', () => {
  it('sends pages with the policy of the site, to be asked about each time', async () => {
    const response = await fetch(`${server.origin}/`);
    expect(await response.text()).toBe('<p>الأولى</p>');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('answers with a page given in place of the file', async () => {
    expect(await (await fetch(`${server.origin}/en/?a=b`)).text()).toBe('<p>in its place</p>');
  });

  it('counts what travels: sheets compressed, faces as they are, headers too', async () => {
    server.takeTraffic();
    expect(await (await fetch(`${server.origin}/long.css`)).text()).toHaveLength(20_000);
    const sheet = server.takeTraffic();
    expect(sheet.paths).toEqual(['long.css']);
    expect(sheet.bytes).toBeGreaterThan(300);
    expect(sheet.bytes).toBeLessThan(1500);
    await (await fetch(`${server.origin}/face.woff2`)).text();
    expect(server.takeTraffic().bytes).toBeGreaterThan(5300);
  });

  it('has no other answer for what is not there', async () => {
    expect((await fetch(`${server.origin}/glyphs/none.pbf`)).status).toBe(404);
  });

  it('never leaves its folders', () => {
    expect(pathOf('/../../etc/passwd')).toBe('etc/passwd');
    expect(pathOf('/%2e%2e/%2e%2e/etc/passwd')).toBe('etc/passwd');
    expect(pathOf('/en/')).toBe('en/index.html');
    expect(pathOf('/')).toBe('index.html');
  });
});
