import { PAGE_GLOBALS } from '../../core/site/page-contract.ts';
import type { Article } from '../../core/article/article.ts';
import type { MapData } from '../../map/live/map-data.ts';
import type { StartMap } from '../../map/live/mount-map.ts';
import type { MapOfSite } from '../../map/live/start-map.ts';
import type { TimelineLayout } from '../../views/timeline/timeline-layout.ts';
import type { ViewContext } from '../../core/i18n/view-context.ts';
import type { Store } from '../../core/state/store.ts';
import { reportLoadFailure } from '../../browser/load-failures.ts';
import { trustScripts } from '../../browser/trusted-scripts.ts';

export type PanelOptions = {
  readonly context: ViewContext;
  readonly store: Store;
  readonly timeline: TimelineLayout | undefined;
  readonly onSelect: (passage: string) => void;
};
/** Draws the list of passages and the timeline into `host`; returns a function that removes them. */
export type MountPanels = (host: HTMLElement, options: PanelOptions) => () => void;

/** What is loaded on demand, each in a script of its own. */
type ScriptParts = {
  /** The live map for embeds without an origin, and its data. */
  readonly inlinedMap: (data: MapData) => StartMap;
  readonly mapData: MapData;
  /** The reader’s live map, for embeds with an origin. */
  readonly mapOfSite: MapOfSite;
  readonly panels: MountPanels;
};

/** State shared by the scripts of an embed. They are not modules, so it is a property of the window. */
type EmbedGlobals = {
  /** Set before the program runs. */
  article?: Article;
  /** Set before the panels load. */
  timeline?: TimelineLayout;
  /** Resolves when the program has started. */
  started?: Promise<void>;
  /** Resolves when no press and no scroll is in progress. */
  whenReleased?: () => Promise<void>;
  parts: Partial<ScriptParts>;
  /**
   * Scripts loaded or loading. Running one twice would create a Trusted Types policy twice, and each name is allowed
   * once.
   */
  coming: { [Name in keyof ScriptParts]?: Promise<ScriptParts[Name]> };
  /** Turns an address into a `TrustedScriptURL`; created by the first script of the page. */
  trusted?: (address: string) => string;
  /** Receives a message of the host page; queued in `kept` until the program listens. */
  hear: (data: unknown) => void;
  kept: unknown[];
};

const scope = globalThis as { [PAGE_GLOBALS.embed]?: Partial<EmbedGlobals> };

export function embedGlobals(): EmbedGlobals {
  const queue = scope[PAGE_GLOBALS.embed]?.kept ?? [];
  const globals = {
    parts: {},
    coming: {},
    kept: queue,
    hear: (data: unknown) => void queue.push(data),
    ...scope[PAGE_GLOBALS.embed],
  };
  return Object.assign((scope[PAGE_GLOBALS.embed] ??= globals), globals);
}

/** Adds a classic script or a module. Only scripts in the folder of the first script of the page are trusted. */
export function addScript(address: string, onLoad: () => void, onFailure: () => void, isModule = false): void {
  const globals = embedGlobals();
  // The first script creates the Trusted Types policy; later scripts use the same one.
  globals.trusted ??= trustScripts('mawdi', isBesideFirstScript());
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

function isBesideFirstScript(): (address: string) => boolean {
  const first = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '';
  const folder = new URL('.', first).href;
  return (address) => new URL('.', new URL(address, location.href)).href === folder;
}

/** Registers what a script has loaded. */
export function providePart<Name extends keyof ScriptParts>(name: Name, part: ScriptParts[Name]): void {
  const globals = embedGlobals();
  globals.parts = { ...globals.parts, [name]: part };
}

/**
 * Loads a feature as a classic script, which an embed without an origin may run from any server; modules need CORS. The
 * reader’s map is a module all the same, for embeds with an origin. After a failure the next call tries again.
 */
export function loadPart<Name extends keyof ScriptParts>(
  name: Name,
  address: string,
  stylesheet = '',
): Promise<ScriptParts[Name]> {
  const { coming } = embedGlobals();
  const loading: Promise<ScriptParts[Name]> | undefined = coming[name];
  if (loading) return loading;
  const fetched = fetchPart(name, address, stylesheet);
  coming[name] = fetched as (typeof coming)[Name];
  fetched.catch(() => delete coming[name]);
  return fetched;
}

function fetchPart<Name extends keyof ScriptParts>(
  name: Name,
  address: string,
  stylesheet: string,
): Promise<ScriptParts[Name]> {
  return new Promise((resolve, reject) => {
    if (stylesheet !== '') {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = stylesheet;
      document.head.append(link);
    }
    const resolvePart = () => {
      const part = embedGlobals().parts[name];
      if (part) resolve(part);
      else reject(new Error(`${address} brought no ${name}`));
    };
    addScript(address, resolvePart, () => reject(new Error(`${address} did not arrive`)), name === 'mapOfSite');
  });
}
