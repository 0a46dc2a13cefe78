/** Short names for long keys, in the order they are first asked for. */
export type ShortIds = {
  readonly of: (key: string) => string;
  readonly all: () => readonly (readonly [key: string, name: string])[];
};

export function makeShortIds(prefix: string): ShortIds {
  const names = new Map<string, string>();
  return {
    of: (key) => {
      const held = names.get(key) ?? `${prefix}${names.size.toString(36)}`;
      names.set(key, held);
      return held;
    },
    all: () => [...names],
  };
}
