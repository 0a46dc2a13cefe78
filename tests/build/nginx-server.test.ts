import { describe, expect, it } from 'vitest';
import { nginxServer } from '../../src/build/nginx-server.ts';

const server = (path: string) => nginxServer({ root: '/srv/map', path, listen: '8080' });
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
    const values = [...server('/').matchAll(/add_header [\w-]+ (".*?")(?: always)?;$/gm)].map(
      ([, value = '']) => value,
    );
    expect(values.length).toBeGreaterThan(20);
    // Of what the reader sends nothing is said again but the address asked for.
    const written = values.map((value) => value.replaceAll('$scheme://$http_host', ''));
    expect(written.filter((value) => !/^"[^"$\\]*"$/.test(value))).toEqual([]);
  });
  it('says with what is not there whatever it says with what is, but never to keep it', () => {
    const headers = [...server('/').matchAll(/add_header ([\w-]+) ".*"( always)?;$/gm)];
    for (const [line, name, always] of headers) expect(always !== undefined, line).toBe(name !== 'cache-control');
  });

  it('takes along what is asked when it adds the last stroke', () => {
    expect(server('/map/')).toContain('location = /map { return 301 /map/$is_args$args; }');
  });
});
