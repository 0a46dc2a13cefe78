import { ampSnippet } from '../embed/amp-snippet.ts';
import { chosenFrame, chosenPage, type EmbedChoices } from '../embed/embed-choices.ts';
import { elementSnippet } from '../embed/element-snippet.ts';
import { pictureSnippet } from '../embed/picture-snippet.ts';
import { frameSnippet } from '../embed/snippets.ts';
import type { Site } from '../exports/site.ts';
import type { PublishedPicture } from './bring-picture.ts';

/** The ways a map gets into a story, in the order they are offered. */
const SNIPPET_KINDS = ['script', 'frame', 'element', 'address', 'amp', 'picture'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

export type SnippetInput = {
  /** `base` absolute, `folder` of the article. */
  readonly site: Site;
  readonly choices: EmbedChoices;
  /** What the map is, for who hears it. */
  readonly title: string;
  /** Height in CSS pixels to keep free. */
  readonly height: number;
  readonly picture: PublishedPicture;
  /** What leads to the whole map. */
  readonly link: string;
};

const WRITTEN: Readonly<Record<SnippetKind, (input: SnippetInput) => string>> = {
  script: (input) => frameSnippet({ ...frameOf(input), script: `${input.site.base}mawdi-host.js` }),
  frame: (input) => frameSnippet(frameOf(input)),
  element: elementSnippet,
  address: ({ site, choices }) => chosenPage(site, choices),
  amp: ({ link, ...input }) => ampSnippet({ ...frameOf({ link, ...input }), grow: link }),
  picture: ({ site, choices, picture, link }) =>
    pictureSnippet({
      language: choices.language,
      map: chosenPage(site, choices),
      picture,
      credit: picture.credit,
      link,
    }),
};

/** What an editor copies. */
export function snippetOf(kind: SnippetKind, input: SnippetInput): string {
  return WRITTEN[kind](input);
}

/** Those a site can offer: AMP takes nothing that is not encrypted on its way. */
export function kindsFor({ base }: Pick<Site, 'base'>): readonly SnippetKind[] {
  return SNIPPET_KINDS.filter((kind) => kind !== 'amp' || base.startsWith('https:'));
}

function frameOf({ site, choices, title, height, picture }: SnippetInput) {
  const { src, alt, width, height: tall } = picture;
  return {
    language: choices.language,
    title,
    frame: chosenFrame(site, choices),
    height,
    picture: { src, alt, width, height: tall, whole: chosenPage(site, choices) },
  };
}
