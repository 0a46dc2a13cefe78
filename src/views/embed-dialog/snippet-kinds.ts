import {
  ampSnippet,
  elementSnippet,
  embedAddress,
  type EmbedChoices,
  frameSnippet,
  mapPageAddress,
  pictureSnippet,
  type SnippetPicture,
} from '../../core/embedding/snippets.ts';
import { type Site, siteAddress } from '../../core/site/site-paths.ts';
import type { PublishedPicture } from './load-picture.ts';

/** Kinds of snippets, in the order they are offered. */
const SNIPPET_KINDS = ['script', 'frame', 'element', 'address', 'amp', 'picture'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

export type SnippetInput = {
  readonly site: Site;
  readonly choices: EmbedChoices;
  /** The accessible name of the map. */
  readonly title: string;
  /** Height in CSS pixels that the page should reserve. */
  readonly height: number;
  /** Undefined until it is loaded, and where it could not be. */
  readonly picture: PublishedPicture | undefined;
  /** Text of the link to the whole map. */
  readonly link: string;
};

const SNIPPET_WRITERS: Readonly<Record<SnippetKind, (input: SnippetInput) => string | undefined>> = {
  script: (input) => frameSnippet({ ...frameSnippetInput(input), script: `${siteAddress(input.site)}mawdi-host.js` }),
  frame: (input) => frameSnippet(frameSnippetInput(input)),
  element: elementSnippet,
  address: ({ site, choices }) => mapPageAddress(site, choices),
  amp: (input) => {
    const { picture, ...frame } = frameSnippetInput(input);
    return picture && ampSnippet({ ...frame, picture, grow: input.link });
  },
  picture: ({ site, choices, picture, link }) =>
    picture &&
    pictureSnippet({
      language: choices.language,
      map: mapPageAddress(site, choices),
      picture,
      credit: picture.credit,
      link,
    }),
};

/** The code to copy; undefined for a picture that is not loaded. */
export function embedSnippet(kind: SnippetKind, input: SnippetInput): string | undefined {
  const written = SNIPPET_WRITERS[kind](input);
  return written === undefined ? undefined : attributesByLine(written);
}

export type SnippetSite = {
  /** Absolute address of the site. */
  readonly base: string;
  /** Whether the pages of the site declare an oEmbed endpoint. */
  readonly hasOEmbed: boolean;
};

/** The kinds this site can offer: AMP needs https, and an address alone needs an oEmbed endpoint. */
export function kindsFor({ base, hasOEmbed }: SnippetSite): readonly SnippetKind[] {
  return SNIPPET_KINDS.filter(
    (kind) => (kind !== 'amp' || base.startsWith('https:')) && (kind !== 'address' || hasOEmbed),
  );
}

function frameSnippetInput({ site, choices, title, height, picture }: SnippetInput) {
  return {
    language: choices.language,
    title,
    frame: embedAddress(site, choices),
    height,
    isTransparent: choices.options.ground === 'transparent',
    // Alternative text of the fallback image: the title, as the full description would be most of the code.
    ...(picture && { picture: { ...snippetPictureOf(picture, mapPageAddress(site, choices)), alt: title } }),
  };
}

function snippetPictureOf({ src, alt, width, height }: PublishedPicture, whole: string): SnippetPicture {
  return { src, alt, width, height, whole };
}

/** With more attributes than this, each gets a line of its own, so that an editor finds the one to change. */
const MOST_IN_A_LINE = 2;

/** A tag with its attributes as our snippets write them: `<`, `>` and `"` in values only as entities. */
const TAG = /<([\w-]+)((?: [\w-]+="[^"]*")+)( ?\/?>)/g;

/** The same markup, with one attribute a line where there are many. */
export function attributesByLine(markup: string): string {
  return markup.replace(TAG, (whole, name: string, written: string, end: string) => {
    const attributes = written.match(/[\w-]+="[^"]*"/g) ?? [];
    if (attributes.length <= MOST_IN_A_LINE) return whole;
    return `<${name}\n${attributes.map((attribute) => `  ${attribute}`).join('\n')}\n${end.trimStart()}`;
  });
}
