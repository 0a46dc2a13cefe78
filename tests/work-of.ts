type Called = (...given: unknown[]) => unknown;
type Method = readonly [holder: object, name: string];

/** What look-ups, comparisons of texts and walks through lists are made of. */
const METHODS: readonly Method[] = [
  ...(['get', 'has', 'set'] as const).map((name): Method => [Map.prototype, name]),
  ...(['add', 'has'] as const).map((name): Method => [Set.prototype, name]),
  ...(['get', 'has'] as const).map((name): Method => [WeakMap.prototype, name]),
  ...(['includes', 'indexOf', 'startsWith', 'slice', 'localeCompare'] as const).map((name): Method => [
    String.prototype,
    name,
  ]),
  ...(['push', 'includes', 'indexOf'] as const).map((name): Method => [Array.prototype, name]),
];
/** Each calls back once for every member it visits, and the calls are counted. */
const WALKS = ['map', 'forEach', 'filter', 'flatMap', 'some', 'every', 'find', 'findIndex', 'reduce', 'sort'] as const;

/**
 * How much is done in a task: the look-ups and comparisons it makes and the members of lists it visits. The same on every
 * machine, however busy, which a clock never says.
 */
export function workOf(task: () => unknown): number {
  let work = 0;
  const restore: (() => void)[] = [];
  const replace = ([holder, name]: Method, by: (original: Called) => Called) => {
    const described = Object.getOwnPropertyDescriptor(holder, name);
    if (!described) throw new Error(`found no ${name} to count`);
    Object.defineProperty(holder, name, { ...described, value: by(described.value as Called) });
    restore.push(() => Object.defineProperty(holder, name, described));
  };
  const counted = (original: Called): Called =>
    function (this: unknown, ...given: unknown[]): unknown {
      work += 1;
      return Reflect.apply(original, this, given);
    };
  for (const method of METHODS) replace(method, counted);
  for (const name of WALKS)
    replace([Array.prototype, name], (original) => {
      return function (this: unknown, visit: unknown, ...rest: unknown[]): unknown {
        return Reflect.apply(original, this, [typeof visit === 'function' ? counted(visit as Called) : visit, ...rest]);
      };
    });
  try {
    task();
  } finally {
    for (const put of restore) put();
  }
  return work;
}
