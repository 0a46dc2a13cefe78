/** Attributes that browsers show or screen readers announce. */
const TEXT_ATTRIBUTES = /\s(aria-label|alt|title|placeholder|content)="([^"]*)"/g;
/** The `meta` elements that contain text for readers. */
const TEXT_META = /name="description"|property="og:(title|description|image:alt)"/;

/** The visible text and the accessible names of an HTML or SVG document, in document order. */
export function readableText(markup: string): readonly string[] {
  const visible = markup.replace(/<!--[^]*?-->|<(script|style)\b[^>]*>[^]*?<\/\1>/g, '');
  const found: string[] = [];
  for (const [, tag = '', text = ''] of visible.matchAll(/(<[^>]*>)([^<]*)/g)) {
    const isMeta = tag.startsWith('<meta');
    for (const [, name = '', value = ''] of tag.matchAll(TEXT_ATTRIBUTES))
      if (name === 'content' ? isMeta && TEXT_META.test(tag) : !isMeta) found.push(plain(value));
    if (plain(text) !== '') found.push(plain(text));
  }
  return found;
}

function plain(text: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#37': '%', '#39': "'", amp: '&' };
  return text
    .replace(/&(lt|gt|quot|#37|#39|amp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
