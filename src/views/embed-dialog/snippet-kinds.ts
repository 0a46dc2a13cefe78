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
import type { Site } from '../../core/site/addresses.ts';
import type { PublishedPicture } from './load-picture.ts';

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

const SNIPPET_WRITERS: Readonly<Record<SnippetKind, (input: SnippetInput) => string | undefined>> = {
  script: (input) => frameSnippet({ ...frameSnippetInput(input), script: `${input.site.base}mawdi-host.js` }),
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

/** What an editor copies; nothing where it would be a picture that is not there. */
export function embedSnippet(kind: SnippetKind, input: SnippetInput): string | undefined {
  const written = SNIPPET_WRITERS[kind](input);
  return written === undefined ? undefined : attributesByLine(written);
}

export type SnippetSite = {
  /** Absolute address of the site. */
  readonly base: string;
  /** Whether its pages say where other sites ask what to show for their address. */
  readonly hasOEmbed: boolean;
};

/** Those a site can offer: AMP takes nothing that is not encrypted on its way, and an address alone shows what is asked for. */
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
    // Where no frame stands, its name stands for it; the words of the picture would be most of the code.
    ...(picture && { picture: { ...snippetPictureOf(picture, mapPageAddress(site, choices)), alt: title } }),
  };
}

function snippetPictureOf({ src, alt, width, height }: PublishedPicture, whole: string): SnippetPicture {
  return { src, alt, width, height, whole };
}

/** More attributes than this are each given a line: an editor finds the one to change. */
const MOST_IN_A_LINE = 2;

/** A tag with its attributes as our snippets write them: `<`, `>` and `"` only as entities within. */
const TAG = /<([\w-]+)((?: [\w-]+="[^"]*")+)( ?\/?>)/g;

/** The same markup for the eye: what has many attributes is written one below the other. */
export function attributesByLine(markup: string): string {
  return markup.replace(TAG, (whole, name: string, written: string, end: string) => {
    const attributes = written.match(/[\w-]+="[^"]*"/g) ?? [];
    if (attributes.length <= MOST_IN_A_LINE) return whole;
    return `<${name}\n${attributes.map((attribute) => `  ${attribute}`).join('\n')}\n${end.trimStart()}`;
  });
}
