/**
 * A computation run in slices, so that the main thread can handle input between them. An error is thrown again at every
 * further call.
 */
export type Incremental<Result> = {
  /** Runs the next slice. Returns the result once there is one. */
  readonly step: () => Result | undefined;
  /** Runs all remaining slices. */
  readonly finish: () => Result;
};

export function incremental<Result extends object>(steps: Generator<void, Result>): Incremental<Result> {
  let result: Result | undefined;
  let failed: { readonly error: unknown } | undefined;
  const step = () => {
    // After an error a generator reports that it is done without a result, so the error is stored.
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
