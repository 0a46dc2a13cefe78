/** Work that can be done piece by piece, so that a page can attend to its reader in between. */
export type Stepwise<Result> = {
  /** Does the next piece. Returns the result once there is one. */
  readonly step: () => Result | undefined;
  /** Does all that is left. */
  readonly finish: () => Result;
};

export function stepwise<Result extends object>(steps: Generator<void, Result>): Stepwise<Result> {
  let result: Result | undefined;
  const step = () => {
    if (result) return result;
    const next = steps.next();
    if (next.done) result = next.value;
    return result;
  };
  const finish = () => {
    let done = step();
    while (!done) done = step();
    return done;
  };
  return { step, finish };
}
