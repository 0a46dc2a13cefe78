import { middleOf, type Spot } from './middle-of.ts';
import type { Json, Surface } from './visitor.ts';

/** What an engine must be able to do: run a text in the document behind a row of frames, and press the page somewhere. */
export type Reach = {
  /** `work` is a function; its answer comes back as JSON. */
  readonly run: (frames: readonly string[], work: string, given: readonly Json[]) => Promise<unknown>;
  /** `spots`: where each frame begins in the document around it, and last the spot itself. */
  readonly clickAt: (frames: readonly string[], spots: readonly Spot[]) => Promise<void>;
};

/** A document to work in, by what its engine can do. */
export function surfaceAt(reach: Reach, frames: readonly string[] = []): Surface {
  const spotsOf = async (selector: string): Promise<readonly Spot[]> => {
    const found: Spot[] = [];
    for (const [depth, part] of [...frames, selector].entries())
      found.push((await reach.run(frames.slice(0, depth), middleOf.toString(), [part])) as Spot);
    return found;
  };
  return {
    evaluate: async (work, ...given) => (await reach.run(frames, work.toString(), given)) as never,
    click: async (selector) => {
      // What is brought into sight in a frame may move the page around it: only then it is measured.
      if (frames.length > 0) await spotsOf(selector);
      await reach.clickAt(frames, await spotsOf(selector));
    },
    frame: (selector) => surfaceAt(reach, [...frames, selector]),
  };
}
