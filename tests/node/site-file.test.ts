import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dataFile, hashedFile, integrityOf } from '../../src/node/site-file.ts';

describe('a file of a site', () => {
  it('is named by its content: another text has another name, the same text the same', () => {
    const { path, bytes } = hashedFile('article', 'json', '{}');
    expect([path, bytes]).toEqual([expect.stringMatching(/^assets\/article-[\da-f]{8}\.json$/), '{}']);
    expect(hashedFile('article', 'json', '{}').path).toBe(path);
    expect(hashedFile('article', 'json', '[]').path).not.toBe(path);
  });

  it('is taken only where its text is the one the page was written with', () => {
    const digest = createHash('sha256').update('{}').digest('base64');
    expect(integrityOf('{}')).toBe(`sha256-${digest}`);
  });

  it('with the data of a page is named and taken by the text of that data', () => {
    const { path, bytes, integrity } = dataFile('talk', { slides: [] });
    expect(bytes).toBe('{"slides":[]}');
    expect([path, integrity]).toEqual([hashedFile('talk', 'json', bytes).path, integrityOf(bytes)]);
  });
});
