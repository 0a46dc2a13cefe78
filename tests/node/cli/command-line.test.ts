import { describe, expect, it } from 'vitest';
import { basePathOf, Misunderstood, portOf, readCommandLine } from '../../../src/node/cli/command-line.ts';

describe('a command line', () => {
  it('is a command, its words and its options', () => {
    expect(readCommandLine(['build', 'a', 'b c', '--out', 'site', '--json'])).toEqual({
      name: 'build',
      words: ['a', 'b c'],
      options: { out: 'site', json: true },
    });
    expect(readCommandLine([]).name).toBe('help');
    expect(readCommandLine(['build', '--help']).name).toBe('help');
  });

  it.each([
    [['bild'], 'no command "bild": init, dev, build'],
    [['check', '--out', 'x'], 'check takes no --out'],
    [['build', '--text', 'x'], 'build takes no --text'],
    [['check', '--json', '--nonsense'], "Unknown option '--nonsense'"],
    [['toString'], 'no command "toString"'],
  ])('is refused with what is wrong: %j', (args, message) => {
    expect(() => readCommandLine(args)).toThrow(Misunderstood);
    expect(() => readCommandLine(args)).toThrow(message);
  });

  it('names a port between 1 and 65535', () => {
    expect(portOf(undefined, 4173)).toBe(4173);
    expect(portOf('8080', 4173)).toBe(8080);
    for (const port of ['0', '65536', 'http', '80.5']) expect(() => portOf(port, 4173)).toThrow('--port: found');
  });

  it('may have the path of a site, with a slash at both ends', () => {
    expect(basePathOf(undefined)).toBe('/');
    expect(basePathOf('/maps/2026/')).toBe('/maps/2026/');
    for (const path of ['maps', '/maps', 'https://site.example/', '/../', '/a b/', '//x/'])
      expect(() => basePathOf(path), path).toThrow(/^--base: found .* expected a path/);
  });
});
