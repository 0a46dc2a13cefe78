import { element, emptyElement } from '../exports/xml-text.ts';
import type { Language } from '../model/article.ts';
import { interfaceLanguage, pageDirection } from '../model/languages.ts';
import { IN_COLUMN } from './picture-snippet.ts';

export type SnippetPicture = {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly whole: string;
};

export type EmbedSnippet = {
  readonly language: Language;
  /** What the frame is, for who hears it; not markup. */
  readonly title: string;
  /** Absolute address of the frame. */
  readonly frame: string;
  /** Height in CSS pixels to keep free until the frame says its own. */
  readonly height: number;
  /** Width in CSS pixels, for who throws styles away; a frame is else as wide as its column. */
  readonly width?: number;
  /** Whether the page is to be seen beneath it. */
  readonly isTransparent?: boolean;
  /** Absolute address of our host script; without it the height stays as it is. */
  readonly script?: string;
  /** For readers whose frames or scripts are off: the picture, and where it leads. Addresses absolute, size in pixels. */
  readonly picture?: SnippetPicture;
};

/** Enough for scripts, links to the whole map, and full screen; nothing that reaches into the page around. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** What an editor pastes into a story: a frame as wide as its column, as HTML. */
export function frameSnippet({
  language,
  title,
  frame,
  height,
  width,
  isTransparent,
  script,
  picture,
}: EmbedSnippet): string {
  const iframe = element('iframe', {
    src: frame,
    title,
    lang: interfaceLanguage(language),
    dir: pageDirection(language),
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
    referrerpolicy: 'strict-origin-when-cross-origin',
    sandbox: SANDBOX,
    // For pages that throw styles away.
    width: width === undefined ? '100%' : String(width),
    height: String(height),
    frameborder: '0',
    // Between unlike colour schemes a browser paints a ground of its own, black or white.
    style: `width:100%;border:0${isTransparent ? ';color-scheme:light' : ''}`,
  });
  return [
    iframe,
    ...(picture ? [element('noscript', {}, pictureLink(picture, language))] : []),
    ...(script === undefined ? [] : [element('script', { async: '', src: script })]),
  ].join('\n');
}

function pictureLink({ src, alt, width, height, whole }: SnippetPicture, language: Language): string {
  const size = { width: String(width), height: String(height), style: IN_COLUMN };
  return element('a', { href: whole }, emptyElement('img', { src, lang: interfaceLanguage(language), ...size, alt }));
}
