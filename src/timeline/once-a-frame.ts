type AnimationFrames = {
  readonly request: (callback: () => void) => number;
  readonly cancel: (handle: number) => void;
};

const PAGE_FRAMES: AnimationFrames = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
};

/** Passes on the last value given before each frame. `stop` drops what is waiting. */
export function throttleToAnimationFrame<Value>(
  pass: (value: Value) => void,
  frames: AnimationFrames = PAGE_FRAMES,
): { readonly give: (value: Value) => void; readonly stop: () => void } {
  let waiting: { value: Value; readonly frame: number } | undefined;
  const act = () => {
    const held = waiting;
    waiting = undefined;
    if (held) pass(held.value);
  };
  return {
    give: (value) => {
      if (waiting) waiting.value = value;
      else waiting = { value, frame: frames.request(act) };
    },
    stop: () => {
      if (waiting) frames.cancel(waiting.frame);
      waiting = undefined;
    },
  };
}
