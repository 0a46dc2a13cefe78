import { frameAddress, mapAddress, type Site } from '../site/addresses.ts';
import type { Language } from '../model/article.ts';
import { readPairs, writePairs } from '../view-state/fragment-pairs.ts';
import { embedOptionPairs, type EmbedOptions, DEFAULT_EMBED_OPTIONS } from './frame-options.ts';

/** What an editor chooses for a map in a story. */
export type EmbedChoices = {
  readonly language: Language;
  /** What it shows, as the fragment of an address; empty for the whole map. */
  readonly view: string;
  readonly options: EmbedOptions;
};

export function defaultChoices(language: Language, view = ''): EmbedChoices {
  return { language, view, options: DEFAULT_EMBED_OPTIONS };
}

/** Absolute address of the frame with all of it; `site.base` must be known. */
export function embedAddress(site: Site, { language, view, options }: EmbedChoices): string {
  return `${frameAddress(site, language)}${writePairs([...readPairs(view), ...embedOptionPairs(options)])}`;
}

/** Absolute address of the whole map in the same view. */
export function mapPageAddress(site: Site, { language, view }: EmbedChoices): string {
  return `${mapAddress(site, language)}${writePairs([...readPairs(view)])}`;
}
