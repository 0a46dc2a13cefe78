import { frameAddress, mapAddress, type Site } from '../site/addresses.ts';
import type { Language } from '../model/article.ts';
import { readPairs, writePairs } from '../view-state/fragment-pairs.ts';
import { frameOptionPairs, type FrameOptions, USUAL_OPTIONS } from './frame-options.ts';

/** What an editor chooses for a map in a story. */
export type EmbedChoices = {
  readonly language: Language;
  /** What it shows, as the fragment of an address; empty for the whole map. */
  readonly view: string;
  readonly options: FrameOptions;
};

export function usualChoices(language: Language, view = ''): EmbedChoices {
  return { language, view, options: USUAL_OPTIONS };
}

/** Absolute address of the frame with all of it; `site.base` must be known. */
export function chosenFrame(site: Site, { language, view, options }: EmbedChoices): string {
  return `${frameAddress(site, language)}${writePairs([...readPairs(view), ...frameOptionPairs(options)])}`;
}

/** Absolute address of the whole map in the same view. */
export function chosenPage(site: Site, { language, view }: EmbedChoices): string {
  return `${mapAddress(site, language)}${writePairs([...readPairs(view)])}`;
}
