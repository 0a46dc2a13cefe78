import { element, emptyElement, xmlText } from '../text/markup.ts';
import type { Language } from '../article/article.ts';
import { interfaceLanguage, pageDirection } from '../text/languages.ts';
import { fileAddress, frameAddress, mapAddress, siteAddress, type Site } from '../site/site-paths.ts';
import { readPairs, writePairs } from '../state/fragment.ts';
import { CONTROLS, DEFAULT_EMBED_OPTIONS, embedOptionPairs, type EmbedOptions } from './embed-options.ts';

export type SnippetPicture = {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly whole: string;
};

type EmbedSnippet = {
  readonly language: Language;
  /** Accessible name of the iframe; plain text, not markup. */
  readonly title: string;
  /** Absolute address of the embed. */
  readonly frame: string;
  /** Height in CSS pixels to reserve until the embed sends its own. */
  readonly height: number;
  /** Width in CSS pixels, for hosts that remove styles; otherwise an embed is as wide as its column. */
  readonly width?: number;
  /** Whether the background of the host page shows through. */
  readonly isTransparent?: boolean;
  /** Absolute address of our host script; without it the height is fixed. */
  readonly script?: string;
  /** Fallback for readers without iframes or scripts: a picture and its link. Absolute addresses, size in pixels. */
  readonly picture?: SnippetPicture;
};

/** Allows scripts, links to the whole map and downloads, but no access to the page around it. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** The embed code as HTML: an iframe as wide as its column. */
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
    // For hosts that remove styles.
    width: width === undefined ? '100%' : String(width),
    height: String(height),
    frameborder: '0',
    // If the colour schemes of page and iframe differ, browsers paint an opaque background, black or white.
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

export type PictureSnippet = {
  readonly language: Language;
  /** Absolute address the picture links to. */
  readonly map: string;
  /** `src` is absolute, width and height are in pixels; `alt` describes the picture as plain text, not markup. */
  readonly picture: { readonly src: string; readonly width: number; readonly height: number; readonly alt: string };
  /** Credit line: who owns the quotations and the map. */
  readonly credit: string;
  /** Text of the link to the map. */
  readonly link: string;
};

/** Keeps the picture inside its column on phones. */
const IN_COLUMN = 'max-width:100%;height:auto';

/**
 * A picture with its credit and a link to the map, where no iframe is possible: RSS, newsletters, Substack, Apple News.
 * It has only tags and attributes that all of these keep; the inline style is for pages without a style sheet.
 */
export function pictureSnippet({ language, map, picture, credit, link }: PictureSnippet): string {
  const { src, width, height, alt } = picture;
  const size = { width: String(width), height: String(height), style: IN_COLUMN };
  const image = emptyElement('img', { src: absolute(src), ...size, alt });
  const linkAttributes = { href: absolute(map) };
  return element(
    'figure',
    { lang: interfaceLanguage(language), dir: pageDirection(language) },
    element('a', linkAttributes, image),
    element('figcaption', {}, `${xmlText(credit)} `, element('a', linkAttributes, xmlText(link))),
  );
}

/** Feeds are read outside the page they come from, so a relative address would have no base. */
function absolute(address: string): string {
  if (!/^https?:\/\/[^/]/.test(address))
    throw new Error(`${address}: an address of a feed is absolute, with http or https`);
  return address;
}

export type AmpSnippet = Omit<EmbedSnippet, 'script' | 'width' | 'picture'> & {
  /**
   * Placeholder until the iframe has loaded; AMP shows no iframe near the top of a page without it. Absolute, with
   * https.
   */
  readonly picture: { readonly src: string; readonly alt: string };
  /** Text of the button that lets the iframe grow where AMP does not allow it to do so by itself. */
  readonly grow: string;
};

/** AMP allows no other permissions than these in `sandbox`. */
const AMP_SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The embed code for AMP, whose page must load the `amp-iframe` component. */
export function ampSnippet({ language, title, frame, height, picture, grow }: AmpSnippet): string {
  return element(
    'amp-iframe',
    {
      src: secure(frame),
      title,
      lang: interfaceLanguage(language),
      dir: pageDirection(language),
      layout: 'fixed-height',
      height: String(height),
      sandbox: AMP_SANDBOX,
      frameborder: '0',
      allowfullscreen: '',
      resizable: '',
    },
    element('amp-img', { layout: 'fill', src: secure(picture.src), alt: picture.alt, placeholder: '' }),
    element('div', { overflow: '', tabindex: '0', role: 'button', 'aria-label': grow }, xmlText(grow)),
  );
}

function secure(address: string): string {
  if (!/^https:\/\/[^/]/.test(address)) throw new Error(`${address}: an address in AMP is absolute, with https`);
  return address;
}

/** The choices of an editor for an embed. */
export type EmbedChoices = {
  readonly language: Language;
  /** The view, as the fragment of an address; empty for the whole map. */
  readonly view: string;
  readonly options: EmbedOptions;
};

export function defaultChoices(language: Language, view = ''): EmbedChoices {
  return { language, view, options: DEFAULT_EMBED_OPTIONS };
}

/** Absolute address of the embed with these choices; `site.base` must be known. */
export function embedAddress(site: Site, { language, view, options }: EmbedChoices): string {
  return `${frameAddress(site, language)}${writePairs([...readPairs(view), ...embedOptionPairs(options)])}`;
}

/** Absolute address of the map page in the same view. */
export function mapPageAddress(site: Site, { language, view }: EmbedChoices): string {
  return `${mapAddress(site, language)}${writePairs([...readPairs(view)])}`;
}

export type ElementSnippet = {
  readonly site: Site;
  readonly choices: EmbedChoices;
  /** Text of the link shown until the element is defined and where it is not supported; plain text, not markup. */
  readonly title: string;
};

/** The embed code for pages that load modules, as HTML: the custom element with a link as its fallback. */
export function elementSnippet({ site, choices, title }: ElementSnippet): string {
  const { language, view, options } = choices;
  const pairs = new Map(readPairs(view));
  const [place, passage] = [pairs.get('place'), pairs.get('passage')];
  pairs.delete('place');
  pairs.delete('passage');
  const rest = writePairs([...pairs]).slice(1);
  const { controls, theme, start } = options;
  const attributes = Object.entries({
    src: fileAddress(site, ''),
    language,
    place,
    passage,
    view: rest === '' ? undefined : rest,
    theme: theme === 'auto' ? undefined : theme,
    controls: controls.length === CONTROLS.length ? undefined : controls.join(' '),
    start: start === 'live' ? start : undefined,
    style: stylesOf(options),
  }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  const link = element('a', { href: mapPageAddress(site, choices) }, xmlText(title));
  return [
    element('script', { type: 'module', src: `${siteAddress(site)}mawdi-map.js` }),
    element('mawdi-map', Object.fromEntries(attributes), link),
  ].join('\n');
}

/** The options an element reads as CSS custom properties, as a `style`; undefined if all are defaults. */
function stylesOf({ accent, ground, font }: EmbedOptions): string | undefined {
  const styles = [
    ...(accent === undefined ? [] : [`--mawdi-accent:${accent}`]),
    ...(ground === 'transparent' ? ['--mawdi-ground:transparent'] : []),
    ...(font === 'system' ? ['ui', 'text'].map((use) => `--mawdi-font-${use}:system-ui,sans-serif`) : []),
  ];
  return styles.length === 0 ? undefined : styles.join(';');
}
