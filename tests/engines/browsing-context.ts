import { centreOf, type Point } from './element-centre.ts';
import type { Json, BrowsingContext } from './browser-session.ts';

/** The commands that each engine implements: run a script in a document, given the path of frames to it, and click. */
export type ContextCommands = {
  /** `script` is the source of a function; its result is returned as JSON. */
  readonly run: (frames: readonly string[], script: string, parameters: readonly Json[]) => Promise<unknown>;
  /** `points`: the origin of each frame in its parent document, and last the position of the click. */
  readonly clickAt: (frames: readonly string[], points: readonly Point[]) => Promise<void>;
};

/** Operations on a document, implemented with the commands of its engine. */
export function browsingContext(commands: ContextCommands, frames: readonly string[] = []): BrowsingContext {
  const pointsOf = async (selector: string): Promise<readonly Point[]> => {
    const found: Point[] = [];
    for (const [depth, part] of [...frames, selector].entries())
      found.push((await commands.run(frames.slice(0, depth), centreOf.toString(), [part])) as Point);
    return found;
  };
  return {
    evaluate: async (script, ...parameters) => (await commands.run(frames, script.toString(), parameters)) as never,
    click: async (selector) => {
      // Scrolling an element of a frame into view can scroll the parent page too: positions are measured after it.
      if (frames.length > 0) await pointsOf(selector);
      await commands.clickAt(frames, await pointsOf(selector));
    },
    frame: (selector) => browsingContext(commands, [...frames, selector]),
  };
}
