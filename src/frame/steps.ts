import type { Passage } from '../model/article.ts';
import type { Visible } from '../view-state/visible.ts';

/** The passage a frame shows and its neighbours: in printed order, of those that match. */
export type PassageNeighbours = {
  readonly passage?: Passage;
  /** 1-based; 0 where nothing matches. */
  readonly position: number;
  readonly total: number;
  readonly previous?: string;
  readonly next?: string;
};

/** Nothing is chosen at first: then it is the first. What is chosen outside the filters stands where it would stand. */
export function passageNeighbours({ passages }: Visible): PassageNeighbours {
  const walk = passages.filter(({ matches, isSelected }) => matches || isSelected).map(({ passage }) => passage);
  const chosen = passages.find(({ isSelected }) => isSelected)?.passage;
  const at = chosen ? walk.indexOf(chosen) : 0;
  const [previous, next] = [walk[at - 1]?.id, walk[at + 1]?.id];
  const passage = walk[at];
  return {
    ...(passage && { passage }),
    position: walk.length === 0 ? 0 : at + 1,
    total: walk.length,
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
  };
}
