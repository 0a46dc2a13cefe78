import { ampSnippet } from '../embed/amp-snippet.ts';
import { chosenFrame, chosenPage, type EmbedChoices } from '../embed/embed-choices.ts';
import { elementSnippet } from '../embed/element-snippet.ts';
import { pictureSnippet } from '../embed/picture-snippet.ts';
import { frameSnippet, type SnippetPicture } from '../embed/snippets.ts';
import type { Site } from '../site/addresses.ts';
import type { PublishedPicture } from './bring-picture.ts';
import { lineByLine } from './line-by-line.ts';

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
  /** Absent until it has come, or where it did not. */
  readonly picture: PublishedPicture | undefined;
  /** What leads to the whole map. */
  readonly link: string;
};

const WRITTEN: Readonly<Record<SnippetKind, (input: SnippetInput) => string | undefined>> = {
  script: (input) => frameSnippet({ ...frameOf(input), script: `${input.site.base}mawdi-host.js` }),
  frame: (input) => frameSnippet(frameOf(input)),
  element: elementSnippet,
  address: ({ site, choices }) => chosenPage(site, choices),
  amp: (input) => {
    const { picture, ...frame } = frameOf(input);
    return picture && ampSnippet({ ...frame, picture, grow: input.link });
  },
  picture: ({ site, choices, picture, link }) =>
    picture &&
    pictureSnippet({
      language: choices.language,
      map: chosenPage(site, choices),
      picture,
      credit: picture.credit,
      link,
    }),
};

/** What an editor copies; nothing where it would be a picture that is not there. */
export function snippetOf(kind: SnippetKind, input: SnippetInput): string | undefined {
  const written = WRITTEN[kind](input);
  return written === undefined ? undefined : lineByLine(written);
}

export type Offer = {
  /** Absolute address of the site. */
  readonly base: string;
  /** Whether its pages say where other sites ask what to show for their address. */
  readonly hasOEmbed: boolean;
};

/** Those a site can offer: AMP takes nothing that is not encrypted on its way, and an address alone shows what is asked for. */
export function kindsFor({ base, hasOEmbed }: Offer): readonly SnippetKind[] {
  return SNIPPET_KINDS.filter(
    (kind) => (kind !== 'amp' || base.startsWith('https:')) && (kind !== 'address' || hasOEmbed),
  );
}

function frameOf({ site, choices, title, height, picture }: SnippetInput) {
  return {
    language: choices.language,
    title,
    frame: chosenFrame(site, choices),
    height,
    isTransparent: choices.options.ground === 'transparent',
    // Where no frame stands, its name stands for it; the words of the picture would be most of the code.
    ...(picture && { picture: { ...pictureOf(picture, chosenPage(site, choices)), alt: title } }),
  };
}

function pictureOf({ src, alt, width, height }: PublishedPicture, whole: string): SnippetPicture {
  return { src, alt, width, height, whole };
}
