import { describe, expect, it } from 'vitest';
import { nginxOptions } from '../../src/cli/nginx-options.ts';

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
