/** Words under keys, found by a whole key or by its beginning. A word may stand under several. */
export type KeyIndex = {
  readonly equalTo: (key: string) => readonly string[];
  readonly beginningWith: (beginning: string) => readonly string[];
};

export function makeKeyIndex(pairs: readonly (readonly [key: string, word: string])[]): KeyIndex {
  const byKey = new Map<string, string[]>();
  for (const [key, word] of pairs) {
    const held = byKey.get(key);
    if (held) held.push(word);
    else byKey.set(key, [word]);
  }
  const keys = [...byKey.keys()].sort();
  return {
    equalTo: (key) => byKey.get(key) ?? [],
    beginningWith: (beginning) => {
      const found: string[] = [];
      for (let at = firstNotBefore(keys, beginning); keys[at]?.startsWith(beginning); at += 1)
        found.push(...(byKey.get(keys[at] ?? '') ?? []));
      return found;
    },
  };
}

/** Where `key` stands, or would stand, in the sorted `keys`. */
function firstNotBefore(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
