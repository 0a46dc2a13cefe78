import type { MapPageData } from '../../core/site/page-contract.ts';
import { dataOf } from '../../browser/written-page.ts';

export type Program = { readonly start: (root: HTMLElement) => Promise<void> | void };

/**
 * Loads the program in the language of the page, which the page names with the modules it imports: a table of all
 * languages would stand in the first script of every page.
 */
export async function loadProgram(root: HTMLElement): Promise<Program> {
  const { program = '' } = dataOf<MapPageData>(root);
  const [first] = await Promise.all(program.split(' ').map(importModule));
  if (!first) throw new Error('the page names no program');
  return first;
}

const importModule = (address: string): Promise<Program> =>
  import(/* @vite-ignore */ new URL(address, location.href).href);
