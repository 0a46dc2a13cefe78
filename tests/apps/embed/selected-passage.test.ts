import { describe, expect, it } from 'vitest';
import { passageNeighbours } from '../../../src/apps/embed/selected-passage.tsx';
import { makeStore } from '../../../src/core/state/store.ts';
import { makePublishedIndex } from '../../published-article.ts';

describe('the sequence of passages in an embed', () => {
  it('starts at the first passage without a selection', () => {
    const store = makeStore(makePublishedIndex());
    const steps = passageNeighbours(store.visible.get());
    expect(steps).toMatchObject({ position: 1, total: store.index.article.passages.length });
    expect(steps.previous).toBeUndefined();
    expect(steps.passage).toBe(store.index.article.passages[0]);
  });

  it('follows the printed order and ends at the last passage', () => {
    const store = makeStore(makePublishedIndex());
    const visited = [passageNeighbours(store.visible.get()).passage?.id];
    for (
      let next = passageNeighbours(store.visible.get()).next;
      next !== undefined;
      next = passageNeighbours(store.visible.get()).next
    ) {
      store.selectPassage(next);
      visited.push(next);
    }
    expect(visited).toEqual(store.index.article.passages.map(({ id }) => id));
  });
});
