import type { Article } from '../model/article.ts';
import type { GlyphFiles } from '../map/article-letters.ts';
import type { StartMap } from '../map/begin-map.ts';
import type { MapOfSite } from '../map/start-map.ts';
import type { TimelineLayout } from '../timeline/timeline-layout.ts';
import type { ViewContext } from '../cards/reading.ts';
import type { Store } from '../view-state/store.ts';

export type PanelOptions = {
  readonly reading: ViewContext;
  readonly store: Store;
  readonly timeline: TimelineLayout | undefined;
  readonly onSelect: (passage: string) => void;
};
/** Draws the list of passages and the timeline into `host`; returns how to take them out again. */
export type MountPanels = (host: HTMLElement, options: PanelOptions) => () => void;

/** What comes in scripts of its own. */
export type ScriptParts = {
  readonly map: StartMap;
  /** The reader’s map, for frames with an origin. */
  readonly mapOfSite: MapOfSite;
  readonly panels: MountPanels;
};

/** What the scripts of a frame hand to one another: they are no modules, so it lies on the window. */
type EmbedGlobals = {
  /** Written before the program. */
  article?: Article;
  /** Of names in scripts that the one script of the map has no letters for; written before the program too. */
  letters?: GlyphFiles;
  /** Written before the panels. */
  timeline?: TimelineLayout;
  /** Once the program answers. */
  started?: Promise<void>;
  /** Waits until no press and no scroll is under way. */
  whenReleased?: () => Promise<void>;
  parts: Partial<ScriptParts>;
  /** Parts here or on their way: a script that ran twice would ask for names that are given once. */
  coming: { [Name in keyof ScriptParts]?: Promise<ScriptParts[Name]> };
  /** Makes an address that may become a script; the first script of the page brings it. */
  trusted?: (address: string) => string;
  /** Takes a message of the page around us; until the program listens, it is kept. */
  hear: (data: unknown) => void;
  kept: unknown[];
};

const scope = globalThis as typeof globalThis & { mawdi?: Partial<EmbedGlobals> };

export function embedGlobals(): EmbedGlobals {
  const kept = scope.mawdi?.kept ?? [];
  const globals = { parts: {}, coming: {}, kept, hear: (data: unknown) => void kept.push(data), ...scope.mawdi };
  return Object.assign((scope.mawdi ??= globals), globals);
}
