import { h, type VNode } from 'preact';
import { writeHtml } from './html-document.ts';

/** Components that several pages contain, each rendered once: laying out a static map takes most of the time of a page. */
export type RenderedOnce = {
  /** Renders a component now, and returns what stands for it in a page. */
  readonly keep: (node: VNode) => VNode;
  /** Renders a page with the markup of the components that were kept. */
  readonly write: (page: VNode) => string;
};

export function makeRenderedOnce(): RenderedOnce {
  const kept: string[] = [];
  return {
    keep: (node) => h(STAND_IN, { id: String(kept.push(writeHtml(node)) - 1) }),
    write: (page) => writeHtml(page).replace(STANDS_IN, (_, at: string) => kept[Number(at)] ?? ''),
  };
}

const STAND_IN = 'mawdi-kept';
const STANDS_IN = new RegExp(`<${STAND_IN} id="(\\d+)"></${STAND_IN}>`, 'g');
