import { describe, expect, it } from 'vitest';
import { nginxOptions, nginxServer } from '../../../src/node/hosting/nginx-server.ts';

const server = (path: string, origin?: string) =>
  nginxServer({ root: '/srv/map', path, listen: '8080', ...(origin !== undefined && { origin }) });
const LOCATION = /^ {2}location (?:= )?(\/\S*) \{$\n {4}alias (\S+);$/gm;

describe('the printed nginx server', () => {
  it.each(['/', '/map/', '/a/b/'])('maps each location below %s to the same folder, slash for slash', (path) => {
    const places = [...server(path).matchAll(LOCATION)].map(([, address = '', folder = '']) => [address, folder]);
    expect(places.length).toBeGreaterThan(5);
    for (const [address = '', folder = ''] of places) {
      expect(address.startsWith(path)).toBe(true);
      // A location with a slash at its end and an alias without one would allow path traversal.
      expect(folder).toBe(`/srv/map/${address.slice(path.length)}`);
    }
  });

  it('has no header value that would end its quotes', () => {
    const values = [...server('/', 'https://map.example').matchAll(/add_header [\w-]+ (".*?")(?: always)?;$/gm)].map(
      ([, value = '']) => value,
    );
    expect(values.length).toBeGreaterThan(20);
    // No value contains a variable of the request.
    expect(values.filter((value) => !/^"[^"$\\]*"$/.test(value))).toEqual([]);
  });

  it('names the site’s origin where it is given, and none where it is not', () => {
    const configuration = server('/map/', 'https://map.example:8443');
    expect(configuration).toContain('\n  server_name map.example;\n');
    expect(configuration).toContain("script-src 'self' https://map.example:8443;");
    expect(configuration).not.toMatch(/\$(http_)?host|\$server_name/);
    expect(server('/map/')).not.toMatch(/server_name|\$(http_)?host/);
    expect(server('/map/')).toContain("script-src 'self';");
  });

  it('sends the headers with error responses too, except cache-control', () => {
    const headers = [...server('/').matchAll(/add_header ([\w-]+) ".*"( always)?;$/gm)];
    for (const [line, name, always] of headers) expect(always !== undefined, line).toBe(name !== 'cache-control');
  });

  it('keeps the query when it redirects to the address with a slash', () => {
    expect(server('/map/')).toContain('location = /map { return 301 /map/$is_args$args; }');
  });
});

describe('the options of an nginx server', () => {
  it('are an absolute folder, a path and a port', () => {
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
  ])('include the site’s origin as browsers write it: %s', (origin, expected) => {
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
  ])('are refused where nginx would read them otherwise: %j', (options, line) => {
    expect(nginxOptions(options)).toContain(line);
  });
});
