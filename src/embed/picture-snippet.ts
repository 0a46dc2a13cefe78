import { element, emptyElement, xmlText } from '../exports/xml-text.ts';
import type { Language } from '../model/article.ts';
import { interfaceLanguage, pageDirection } from '../model/languages.ts';

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
export const IN_COLUMN = 'max-width:100%;height:auto';

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
