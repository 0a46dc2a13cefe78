/** All that could end a string, an attribute, an element, a script, a comment, a field or a cell, and passes as plain text. */
export const HOSTILE = `]]>-->"'}%MODE% \${pwned=1} $& &amp &lt \\u003c\\ </script <img src=x onerror=window.pwned=1 `;

/** What every object has by nature, and what others look for in one. */
const TAKEN = ['constructor', 'then', 'length', 'name', 'prototype', 'valueof', 'children', 'item', 'id', 'map'];

type Files = { readonly article: unknown; readonly places: unknown };
type Fields = Readonly<Record<string, unknown>>;

/** Which list the ids of a field are from. */
const POINTERS: Readonly<Record<string, string>> = {
  place: 'features',
  voices: 'voices',
  repeats: 'passages',
  topics: 'topics',
  kind: 'voiceKinds',
};
const TEXTS = ['ar', 'en', 'ckb', 'quote', 'geometrySource'];

/**
 * The two files of an article, with that text before every text of theirs, ids that objects know already, and quotations
 * that name place and time with it. They keep to every rule, so that nothing is refused and all of it must be shown.
 */
export function makeHostile({ article, places }: Files): Files {
  const files = { ...(article as Fields), features: (places as Fields)['features'] } as Readonly<
    Record<string, Fields[]>
  >;
  const named = (list: string, id: unknown) => {
    const at = files[list]?.findIndex((record) => record['id'] === id) ?? -1;
    return TAKEN[at] ?? id;
  };
  const changed = (value: unknown, key: string, list: string): unknown => {
    if (typeof value === 'string') {
      if (key === 'id' || key in POINTERS) return named(POINTERS[key] ?? list, value);
      if (key === 'words') return HOSTILE.trim();
      if (key === 'url') return 'https://site.example/?a=1&copy=`1`&b=*/;{}()';
      return TEXTS.includes(key) ? HOSTILE + value : value;
    }
    if (Array.isArray(value)) return value.map((each) => changed(each, key, key in files ? key : list));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, held]) => [name, changed(held, name, list)] as const);
    const record = Object.fromEntries(entries);
    const { quote, start } = record;
    // A quotation that grew ends later.
    return typeof quote === 'string' ? { ...record, end: Number(start) + [...quote].length } : record;
  };
  return { article: changed(article, '', ''), places: changed(places, '', '') };
}
