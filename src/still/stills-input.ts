import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { VNode } from 'preact';
import type { Basemap } from '../basemap/basemap.ts';
import type { MapPlace } from '../cartography/laid-mark.ts';
import type { LayoutInput } from '../cartography/layout-input.ts';
import type { Language } from '../model/article.ts';
import type { InterfaceMessages } from '../words/words.ts';
import type { StaticMapStyles } from './still-sheet.ts';

/** What a page's stills are drawn from. */
export type StaticMapInput = {
  readonly language: Language;
  readonly words: InterfaceMessages;
  readonly places: readonly MapPlace[];
  readonly basemap: Basemap;
  readonly styles: { readonly light: StyleSpecification; readonly dark: StyleSpecification };
  readonly measure: LayoutInput['measure'];
  readonly sheet: StaticMapStyles;
  /** Whether tokens bear the number of their place in the list, for paper, and not how many passages name it. */
  readonly isNumbered?: boolean;
};

/** Defines what is drawn more than once: paths, clips, hatches and tokens. */
export type Definitions = {
  readonly path: (d: string, use?: 'clip') => string;
  readonly hatch: (name: string) => string;
  readonly token: (key: string, token: () => VNode) => string;
};
