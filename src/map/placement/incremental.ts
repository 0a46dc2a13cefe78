/** Work that can be done piece by piece, so that a page can attend to its reader in between. What it throws it throws each time. */
export type Incremental<Result> = {
  /** Does the next piece. Returns the result once there is one. */
  readonly step: () => Result | undefined;
  /** Does all that is left. */
  readonly finish: () => Result;
};

export function incremental<Result extends object>(steps: Generator<void, Result>): Incremental<Result> {
  let result: Result | undefined;
  let failed: { readonly error: unknown } | undefined;
  const step = () => {
    // A generator that threw says from then on that it is done, with no result.
    if (failed) throw failed.error;
    if (result) return result;
    try {
      const next = steps.next();
      if (next.done) result = next.value;
      return result;
    } catch (error) {
      failed = { error };
      throw error;
    }
  };
  const finish = () => {
    let done = step();
    while (!done) done = step();
    return done;
  };
  return { step, finish };
}
