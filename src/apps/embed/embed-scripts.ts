import type { Article } from '../../core/article/article.ts';
import type { GlyphFiles } from '../../map/live/article-glyphs.ts';
import type { StartMap } from '../../map/live/mount-map.ts';
import type { MapOfSite } from '../../map/live/start-map.ts';
import type { TimelineLayout } from '../../views/timeline/timeline-layout.ts';
import type { ViewContext } from '../../core/i18n/view-context.ts';
import type { Store } from '../../core/state/store.ts';
import { reportLoadFailure } from '../../browser/load-failures.ts';
import { trustScripts } from '../../browser/trusted-scripts.ts';

export type PanelOptions = {
  readonly reading: ViewContext;
  readonly store: Store;
  readonly timeline: TimelineLayout | undefined;
  readonly onSelect: (passage: string) => void;
};
/** Draws the list of passages and the timeline into `host`; returns how to take them out again. */
export type MountPanels = (host: HTMLElement, options: PanelOptions) => () => void;

/** What comes in scripts of its own. */
type ScriptParts = {
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
  glyphs?: GlyphFiles;
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

/** Runs a script, of the old kind or a module. Only those that lie beside the first one are ours. */
export function addScript(address: string, onLoad: () => void, onFailure: () => void, isModule = false): void {
  const globals = embedGlobals();
  // The first script asks first; the others find what it made.
  globals.trusted ??= trustScripts('mawdi', besideThis());
  const script = document.createElement('script');
  if (isModule) script.type = 'module';
  script.src = globals.trusted(address);
  script.onload = onLoad;
  script.onerror = () => {
    script.remove();
    void reportLoadFailure();
    onFailure();
  };
  document.head.append(script);
}

function besideThis(): (address: string) => boolean {
  const first = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '';
  const folder = new URL('.', first).href;
  return (address) => new URL('.', new URL(address, location.href)).href === folder;
}

/** Hands over what a script brought. */
export function providePart<Name extends keyof ScriptParts>(name: Name, part: ScriptParts[Name]): void {
  const globals = embedGlobals();
  globals.parts = { ...globals.parts, [name]: part };
}

/**
 * Brings a part by a script of the old kind: a frame without an origin of its own may run those from anywhere, and
 * modules only where the server allows it. The reader’s map is one all the same, for frames with an origin. What failed is fetched anew when next asked for.
 */
export function loadPart<Name extends keyof ScriptParts>(
  name: Name,
  address: string,
  sheet = '',
): Promise<ScriptParts[Name]> {
  const { coming } = embedGlobals();
  const held: Promise<ScriptParts[Name]> | undefined = coming[name];
  if (held) return held;
  const fetched = fetchPart(name, address, sheet);
  coming[name] = fetched as (typeof coming)[Name];
  fetched.catch(() => delete coming[name]);
  return fetched;
}

function fetchPart<Name extends keyof ScriptParts>(
  name: Name,
  address: string,
  sheet: string,
): Promise<ScriptParts[Name]> {
  return new Promise((resolve, reject) => {
    if (sheet !== '') {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = sheet;
      document.head.append(link);
    }
    const take = () => {
      const part = embedGlobals().parts[name];
      if (part) resolve(part);
      else reject(new Error(`${address} brought no ${name}`));
    };
    addScript(address, take, () => reject(new Error(`${address} did not arrive`)), name === 'mapOfSite');
  });
}
