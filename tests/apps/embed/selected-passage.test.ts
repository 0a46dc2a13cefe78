import { describe, expect, it } from 'vitest';
import { passageNeighbours } from '../../../src/apps/embed/selected-passage.tsx';
import { makeStore } from '../../../src/core/state/store.ts';
import { makePublishedIndex } from '../../published-article.ts';

describe('The walk through a frame', () => {
  it('begins at the first passage, before anyone chose', () => {
    const store = makeStore(makePublishedIndex());
    const steps = passageNeighbours(store.visible.get());
    expect(steps).toMatchObject({ position: 1, total: store.index.article.passages.length });
    expect(steps.previous).toBeUndefined();
    expect(steps.passage).toBe(store.index.article.passages[0]);
  });

  it('goes on in printed order to the last, and no further', () => {
    const store = makeStore(makePublishedIndex());
    const walked = [passageNeighbours(store.visible.get()).passage?.id];
    for (
      let next = passageNeighbours(store.visible.get()).next;
      next !== undefined;
      next = passageNeighbours(store.visible.get()).next
    ) {
      store.selectPassage(next);
      walked.push(next);
    }
    expect(walked).toEqual(store.index.article.passages.map(({ id }) => id));
  });
});
