import { afterEach, describe, expect, it } from 'vitest';
import { type SiteServer, startSiteServer } from '../../../src/node/serve/site-server.ts';

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<html><head></head>home</html>',
  'en/index.html': '<html><head></head>english</html>',
  '404.html': 'no such page',
  'data.json': '{}',
};
const find = (path: string) => {
  const name = [path, `${path}index.html`, `${path}/index.html`].find((each) => each in FILES);
  return Promise.resolve(name === undefined ? undefined : { path: name, bytes: FILES[name] ?? '' });
};

const servers: SiteServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});
async function start(port = 4800): Promise<string> {
  const server = await startSiteServer({ port, find, notFound: () => find('404.html') });
  servers.push(server);
  return server.address;
}

describe('the server of a site on localhost', () => {
  it('sends pages and files with their type and with the policy of a published site', async () => {
    const address = await start();
    const page = await fetch(`${address}en/`);
    expect(await page.text()).toContain('english');
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await fetch(`${address}data.json`)).headers.get('content-type')).toMatch(/^application\/json/);
  });

  it('redirects a folder without its slash, because links of the page are relative to it', async () => {
    const response = await fetch(`${await start()}en`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/en/']);
  });

  it('answers 404 with the page for it, and paths out of the site as well', async () => {
    const address = await start();
    for (const path of ['gone', '%2e%2e/secret', 'a//b', 'a%5cb', '%00'])
      expect((await fetch(`${address}${path}`)).status, path).toBe(404);
    expect(await (await fetch(`${address}gone`)).text()).toBe('no such page');
  });

  it('takes the next port where the first one is in use', async () => {
    const first = await start();
    const second = await start(Number(new URL(first).port));
    expect(second).not.toBe(first);
  });
});
