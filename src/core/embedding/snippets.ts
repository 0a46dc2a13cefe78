import { element, emptyElement, xmlText } from '../text/markup.ts';
import type { Language } from '../article/article.ts';
import { interfaceLanguage, pageDirection } from '../text/languages.ts';
import { fileAddress, frameAddress, mapAddress, type Site } from '../site/addresses.ts';
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

export type PictureSnippet = {
  readonly language: Language;
  /** Absolute address a press on the picture leads to. */
  readonly map: string;
  /** `src`: absolute. Width and height in pixels; `alt` says what the picture shows, not markup. */
  readonly picture: { readonly src: string; readonly width: number; readonly height: number; readonly alt: string };
  /** Whose the words and the map are. */
  readonly credit: string;
  /** What the link to the map says. */
  readonly link: string;
};

/** A phone is narrower than any picture. */
const IN_COLUMN = 'max-width:100%;height:auto';

/**
 * A picture with its credit and the way to the map, for where no frame can stand: RSS, newsletters, Substack, Apple News.
 * Only tags and attributes that all of these keep. The style is for pages without one: it keeps the picture in its column.
 */
export function pictureSnippet({ language, map, picture, credit, link }: PictureSnippet): string {
  const { src, width, height, alt } = picture;
  const size = { width: String(width), height: String(height), style: IN_COLUMN };
  const image = emptyElement('img', { src: absolute(src), ...size, alt });
  const way = { href: absolute(map) };
  return element(
    'figure',
    { lang: interfaceLanguage(language), dir: pageDirection(language) },
    element('a', way, image),
    element('figcaption', {}, `${xmlText(credit)} `, element('a', way, xmlText(link))),
  );
}

/** A feed is read far from the page it came from: there is nothing an address could start at. */
function absolute(address: string): string {
  if (!/^https?:\/\/[^/]/.test(address))
    throw new Error(`${address}: an address of a feed is absolute, with http or https`);
  return address;
}

export type AmpSnippet = Omit<EmbedSnippet, 'script' | 'width' | 'picture'> & {
  /** Stands in until the frame has come; AMP shows no frame near the top of a page without. Absolute, with https. */
  readonly picture: { readonly src: string; readonly alt: string };
  /** What the button says that lets the frame grow where AMP will not let it by itself. */
  readonly grow: string;
};

/** AMP refuses whatever reaches into the page around; what it grants must be asked for in words of its own. */
const AMP_SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** What an editor pastes into a story in AMP, whose page brings the `amp-iframe` component. */
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

export type ElementSnippet = {
  readonly site: Site;
  readonly choices: EmbedChoices;
  /** What the map is, for the link that stands until it does and where it cannot; not markup. */
  readonly title: string;
};

/** What an editor pastes where pages run modules: the element, and a link until it stands. As HTML. */
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
    element('script', { type: 'module', src: `${site.base}mawdi-map.js` }),
    element('mawdi-map', Object.fromEntries(attributes), link),
  ].join('\n');
}

/** What an element is told by the style sheet of its page, as a `style`; nothing where all is as usual. */
function stylesOf({ accent, ground, font }: EmbedOptions): string | undefined {
  const styles = [
    ...(accent === undefined ? [] : [`--mawdi-accent:${accent}`]),
    ...(ground === 'transparent' ? ['--mawdi-ground:transparent'] : []),
    ...(font === 'system' ? ['ui', 'text'].map((use) => `--mawdi-font-${use}:system-ui,sans-serif`) : []),
  ];
  return styles.length === 0 ? undefined : styles.join(';');
}
