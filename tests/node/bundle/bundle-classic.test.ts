import { describe, expect, it } from 'vitest';
import { readSource } from '../../source-tree.ts';

/** Browsers of the floor (src/node/bundle/bundle-classic.ts) lack these, or some of them do. */
const NEWER =
  /\.(at|findLast|findLastIndex|toSorted|toReversed|toSpliced|isWellFormed|checkVisibility)\(|\b(Object\.(hasOwn|groupBy)|structuredClone|Array\.fromAsync|Promise\.withResolvers|URL\.canParse|AbortSignal\.(any|timeout)|randomUUID|reportError)\(|\(\?<[=!]/;
/** What runs in Node alone, in the build and at a desk. */
const IN_NODE = /^(node|exports\/pictures)\//;

describe('what runs in browsers', () => {
  it('calls nothing that a browser of the floor lacks', () => {
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
