import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dataFile, hashedFile, integrityOf } from '../../src/node/site-file.ts';

describe('a file of a site', () => {
  it('has a hash of its content in its name: different for another text, the same for the same text', () => {
    const { path, bytes } = hashedFile('article', 'json', '{}');
    expect([path, bytes]).toEqual([expect.stringMatching(/^assets\/article-[\da-f]{8}\.json$/), '{}']);
    expect(hashedFile('article', 'json', '{}').path).toBe(path);
    expect(hashedFile('article', 'json', '[]').path).not.toBe(path);
  });

  it('has an integrity value that only its own text matches', () => {
    const digest = createHash('sha256').update('{}').digest('base64');
    expect(integrityOf('{}')).toBe(`sha256-${digest}`);
  });

  it('with the data of a page has the hash and the integrity value of its JSON', () => {
    const { path, bytes, integrity } = dataFile('talk', { slides: [] });
    expect(bytes).toBe('{"slides":[]}');
    expect([path, integrity]).toEqual([hashedFile('talk', 'json', bytes).path, integrityOf(bytes)]);
  });
});
