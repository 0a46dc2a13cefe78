/** Characters that XML 1.0 does not allow, lone surrogates included. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Unescaped, XML parsers normalise these to line feeds and, in attributes, to spaces.
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** Escapes a text for XML or HTML, in content or in an attribute; characters XML does not allow become U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"'\r\u0085\u2028]/g, (character) => ENTITIES[character] ?? character);
}

/** An element whose content is markup already; attribute values are escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly string[]
): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  return `<${name}${pairs.join('')}>${content.join('')}</${name}>`;
}

/** A void element, in the syntax that both HTML and XML parse. */
export function emptyElement(name: string, attributes: Readonly<Record<string, string>>): string {
  return element(name, attributes).replace(/><\/[\w-]+>$/, ' />');
}

/** An element whose content is a text, which is escaped. */
export function textElement(name: string, text: string): string {
  return element(name, {}, xmlText(text));
}
