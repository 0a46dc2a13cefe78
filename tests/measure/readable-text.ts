/** Attributes that are read aloud, or shown. */
const READ = /\s(aria-label|alt|title|placeholder|content)="([^"]*)"/g;
/** Of `meta` elements only these are read by anyone. */
const READ_META = /name="description"|property="og:(title|description|image:alt)"/;

/** What a reader or a screen reader meets in a page or a drawing, in the order it is written: texts, and names in attributes. */
export function readableText(markup: string): readonly string[] {
  const shown = markup.replace(/<!--[^]*?-->|<(script|style)\b[^>]*>[^]*?<\/\1>/g, '');
  const found: string[] = [];
  for (const [, tag = '', text = ''] of shown.matchAll(/(<[^>]*>)([^<]*)/g)) {
    const isMeta = tag.startsWith('<meta');
    for (const [, name = '', value = ''] of tag.matchAll(READ))
      if (name === 'content' ? isMeta && READ_META.test(tag) : !isMeta) found.push(plain(value));
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
