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

describe('a static file server', () => {
  it('sends pages with the content security policy of the site and revalidation on each request', async () => {
    const response = await fetch(`${server.origin}/`);
    expect(await response.text()).toBe('<p>الأولى</p>');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('responds with a given page instead of the file', async () => {
    expect(await (await fetch(`${server.origin}/en/?a=b`)).text()).toBe('<p>in its place</p>');
  });

  it('counts bytes as transferred: compressed style sheets, uncompressed fonts, and headers', async () => {
    server.takeTraffic();
    expect(await (await fetch(`${server.origin}/long.css`)).text()).toHaveLength(20_000);
    const styleSheet = server.takeTraffic();
    expect(styleSheet.paths).toEqual(['long.css']);
    expect(styleSheet.bytes).toBeGreaterThan(300);
    expect(styleSheet.bytes).toBeLessThan(1500);
    await (await fetch(`${server.origin}/face.woff2`)).text();
    expect(server.takeTraffic().bytes).toBeGreaterThan(5300);
  });

  it('responds to missing files with 404', async () => {
    expect((await fetch(`${server.origin}/glyphs/none.pbf`)).status).toBe(404);
  });

  it('never serves files outside its folders', () => {
    expect(pathOf('/../../etc/passwd')).toBe('etc/passwd');
    expect(pathOf('/%2e%2e/%2e%2e/etc/passwd')).toBe('etc/passwd');
    expect(pathOf('/en/')).toBe('en/index.html');
    expect(pathOf('/')).toBe('index.html');
  });
});
