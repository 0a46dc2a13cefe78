/** Characters XML 1.0 cannot hold at all, lone surrogates among them. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Written bare, a reader turns these into line feeds and, in attributes, into spaces.
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** A text as XML or HTML may hold it, in content or in an attribute; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"'\r\u0085\u2028]/g, (character) => ENTITIES[character] ?? character);
}

/** An element holding markup already written. Attributes are texts. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}

/** An element that never holds anything, as both HTML and XML read it. */
export function emptyElement(name: string, attributes: Readonly<Record<string, string>>): string {
  return element(name, attributes).replace(/><\/[\w-]+>$/, ' />');
}

/** An element holding a text. */
export function textElement(name: string, text: string): string {
  return element(name, {}, xmlText(text));
}
