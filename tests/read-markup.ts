import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

type Within = Document | Element;

/** Markup read by a parser that is not the one that wrote it. Anything unsound throws. */
export function readMarkup(markup: string, type: 'text/html' | 'image/svg+xml' | 'text/xml'): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(markup, type);
}

export const readSvg = (markup: string) => readMarkup(markup, 'image/svg+xml');
/** A piece of a page: what stands in its body. */
export const readPage = (markup: string) => readMarkup(`<html><body>${markup}</body></html>`, 'text/html');

/** Every element of this name, and of this class where one is given, in the order they are written. */
export function elementsOf(within: Within, name: string, className?: string): readonly Element[] {
  const found = [...within.getElementsByTagName(name)];
  return className === undefined ? found : found.filter((element) => classesOf(element).includes(className));
}

export function classesOf(element: Element): readonly string[] {
  return (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
}

export function attributesOf(element: Element): Readonly<Record<string, string>> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value ?? '']));
}

/** Every attribute of every element, with the element’s name. */
export function allAttributes(within: Within): readonly { element: string; name: string; value: string }[] {
  return elementsOf(within, '*').flatMap((element) =>
    Object.entries(attributesOf(element)).map(([name, value]) => ({ element: element.tagName, name, value })),
  );
}
