import { describe, expect, it } from 'vitest';
import { readSource } from '../../source-tree.ts';

/** APIs that some of the oldest supported browsers (`BROWSERS` in src/node/bundle/bundle-classic.ts) lack. */
const NEWER =
  /\.(at|findLast|findLastIndex|toSorted|toReversed|toSpliced|isWellFormed|checkVisibility)\(|\b(Object\.(hasOwn|groupBy)|structuredClone|Array\.fromAsync|Promise\.withResolvers|URL\.canParse|AbortSignal\.(any|timeout)|randomUUID|reportError)\(|\(\?<[=!]/;
/** Code that runs in Node only, in the build and on an editor’s computer. */
const IN_NODE = /^(node|exports\/pictures)\//;

describe('code for browsers', () => {
  it('calls no API that the oldest supported browsers lack', () => {
    const found = readSource()
      .filter(({ path }) => /\.tsx?$/.test(path) && !IN_NODE.test(path))
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .flatMap((line, at) =>
            NEWER.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [],
          ),
      );
    expect(found).toEqual([]);
  });
});
