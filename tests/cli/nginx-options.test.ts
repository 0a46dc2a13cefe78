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
    [{ root: '/srv/a b' }, '--root: found "/srv/a b"'],
    [{ root: '/srv/$uri' }, '--root: found'],
    [{ path: 'map' }, '--path: found "map"'],
    [{ path: '/map' }, 'expected a path with / at both ends'],
    [{ path: '/../' }, '--path: found'],
    [{ path: '/a; }/' }, '--path: found'],
    [{ listen: '80; root /' }, '--listen: found "80; root /"'],
    [{ listen: '' }, '--listen: found ""'],
  ])('is refused where it would be read as something else: %j', (asked, line) => {
    expect(nginxOptions(asked)).toContain(line);
  });
});
