import { describe, expect, it } from 'vitest';
import { nginxOptions, nginxServer } from '../../../src/node/hosting/nginx-server.ts';

const server = (path: string, origin?: string) =>
  nginxServer({ root: '/srv/map', path, listen: '8080', ...(origin !== undefined && { origin }) });
const LOCATION = /^ {2}location (?:= )?(\/\S*) \{$\n {4}alias (\S+);$/gm;

describe('the nginx server we print', () => {
  it.each(['/', '/map/', '/a/b/'])('keeps every place below %s to a folder of the site, stroke for stroke', (path) => {
    const places = [...server(path).matchAll(LOCATION)].map(([, address = '', folder = '']) => [address, folder]);
    expect(places.length).toBeGreaterThan(5);
    for (const [address = '', folder = ''] of places) {
      expect(address.startsWith(path)).toBe(true);
      // One that ends in a stroke and one that does not would let a reader out of the folder.
      expect(folder).toBe(`/srv/map/${address.slice(path.length)}`);
    }
  });

  it('holds no header that would end its own quotation', () => {
    const values = [...server('/', 'https://map.example').matchAll(/add_header [\w-]+ (".*?")(?: always)?;$/gm)].map(
      ([, value = '']) => value,
    );
    expect(values.length).toBeGreaterThan(20);
    // Of what the reader sends nothing is said again.
    expect(values.filter((value) => !/^"[^"$\\]*"$/.test(value))).toEqual([]);
  });

  it('calls the site by the name it is given, and by none where it is given none', () => {
    const named = server('/map/', 'https://map.example:8443');
    expect(named).toContain('\n  server_name map.example;\n');
    expect(named).toContain("script-src 'self' https://map.example:8443;");
    expect(named).not.toMatch(/\$(http_)?host|\$server_name/);
    expect(server('/map/')).not.toMatch(/server_name|\$(http_)?host/);
    expect(server('/map/')).toContain("script-src 'self';");
  });

  it('says with what is not there whatever it says with what is, but never to keep it', () => {
    const headers = [...server('/').matchAll(/add_header ([\w-]+) ".*"( always)?;$/gm)];
    for (const [line, name, always] of headers) expect(always !== undefined, line).toBe(name !== 'cache-control');
  });

  it('takes along what is asked when it adds the last stroke', () => {
    expect(server('/map/')).toContain('location = /map { return 301 /map/$is_args$args; }');
  });
});

describe('what an nginx server is asked for by', () => {
  it('is a folder made whole, a path and a port', () => {
    expect(nginxOptions({ root: '/srv/map', path: '/a/b-c/', listen: '[::]:8080' })).toEqual({
      root: '/srv/map',
      path: '/a/b-c/',
      listen: '[::]:8080',
    });
    expect(nginxOptions({})).toMatchObject({ root: expect.stringMatching(/^\/.*\/dist$/), path: '/', listen: '80' });
  });

  it.each([
    ['https://map.example', 'https://map.example'],
    ['https://Map.Example/', 'https://map.example'],
    ['https://map.example:443', 'https://map.example'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
    ['https://موضع.example', 'https://xn--1gbg8am.example'],
  ])('and the site’s own name, as browsers write it: %s', (origin, expected) => {
    expect(nginxOptions({ origin })).toMatchObject({ origin: expected });
  });

  it.each([
    [{ root: '/srv/a b' }, '--root: found "/srv/a b"'],
    [{ root: '/srv/$uri' }, '--root: found'],
    [{ path: 'map' }, '--path: found "map"'],
    [{ path: '/map' }, 'expected a path with / at both ends'],
    [{ path: '/../' }, '--path: found'],
    [{ path: '/a; }/' }, '--path: found'],
    [{ listen: '80; root /' }, '--listen: found "80; root /"'],
    [{ listen: '' }, '--listen: found ""'],
    [{ origin: 'your.site' }, '--origin: found "your.site"'],
    [{ origin: 'https://your.site/map/' }, 'expected scheme and host of the site'],
    [{ origin: 'https://me@your.site' }, '--origin: found'],
    [{ origin: 'https://*' }, '--origin: found'],
    [{ origin: 'https://x;script-src' }, '--origin: found'],
    [{ origin: 'https://$host' }, '--origin: found'],
    [{ origin: 'ftp://your.site' }, '--origin: found'],
    [{ origin: '' }, '--origin: found ""'],
  ])('is refused where it would be read as something else: %j', (asked, line) => {
    expect(nginxOptions(asked)).toContain(line);
  });
});
