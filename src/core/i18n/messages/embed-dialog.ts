/** Messages of the dialog with the embed code. */
export type EmbedDialogMessages = {
  readonly head: string;
  readonly lead: string;
  readonly shows: string;
  readonly whole: string;
  /** The place the reader has selected, and the passages as they filtered them. */
  readonly asNow: string;
  readonly asFiltered: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly controls: string;
  readonly control: Readonly<Record<'title' | 'steps' | 'list' | 'zoom' | 'full', string>>;
  readonly looks: string;
  readonly live: string;
  readonly transparent: string;
  readonly ownLetters: string;
  readonly accent: string;
  readonly usualAccent: string;
  /** Shown if the chosen colour has a contrast below 3 : 1 with its background. */
  readonly faintAccent: string;
  readonly preview: string;
  readonly widths: Readonly<Record<'phone' | 'column' | 'full', string>>;
  readonly code: string;
  readonly kind: Readonly<Record<SnippetName, string>>;
  /** One sentence on when to use it, and where. */
  readonly goodFor: Readonly<Record<SnippetName, string>>;
  /** The link below a picture, and the AMP button that lets the iframe grow. */
  readonly wholeMap: string;
  /** Accessible name of the embed: of the whole article, or of one of its places. */
  readonly titled: (article: string, place: string | undefined) => string;
  /** Above the markup that links words of a story to a place. */
  readonly tie: string;
  readonly copy: string;
  readonly copyCode: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** Shown if a picture could not be loaded. */
  readonly noPicture: string;
};

type SnippetName = 'script' | 'frame' | 'element' | 'address' | 'amp' | 'picture';
