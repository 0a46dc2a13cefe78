import { chosenFrame, chosenPage, type EmbedChoices } from '../embed/embed-choices.ts';
import { elementSnippet } from '../embed/element-snippet.ts';
import { frameSnippet, type SnippetPicture } from '../embed/snippets.ts';
import type { Site } from '../exports/site.ts';

/** The ways a map gets into a story, in the order they are offered. */
export const SNIPPET_KINDS = ['script', 'frame', 'element', 'address'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

export type SnippetInput = {
  /** `base` absolute, `folder` of the article. */
  readonly site: Site;
  readonly choices: EmbedChoices;
  /** What the map is, for who hears it. */
  readonly title: string;
  /** Height in CSS pixels to keep free. */
  readonly height: number;
  readonly picture: Omit<SnippetPicture, 'whole'>;
};

const WRITTEN: Readonly<Record<SnippetKind, (input: SnippetInput) => string>> = {
  script: (input) => frameSnippet({ ...frameOf(input), script: `${input.site.base}mawdi-host.js` }),
  frame: (input) => frameSnippet(frameOf(input)),
  element: elementSnippet,
  address: ({ site, choices }) => chosenPage(site, choices),
};

/** What an editor copies. */
export function snippetOf(kind: SnippetKind, input: SnippetInput): string {
  return WRITTEN[kind](input);
}

function frameOf({ site, choices, title, height, picture }: SnippetInput) {
  return {
    language: choices.language,
    title,
    frame: chosenFrame(site, choices),
    height,
    picture: { ...picture, whole: chosenPage(site, choices) },
  };
}
