import { type HostIdentifiers, sizeMessages } from '../embed/size-messages.ts';

export type SizeReporter = {
  /** Says it again, to a host that asks. */
  readonly tell: () => void;
  /** open-iframe-resizer has said hello. */
  readonly toResizer: () => void;
};

/** Tells the page around us how high the frame wants to be: at once, and whenever that changes. */
export function reportSize(root: HTMLElement, id: string, signs: HostIdentifiers): SizeReporter {
  let isResizer = false;
  let told = '';
  const send = (again: boolean) => {
    const frame = root.querySelector<HTMLElement>('.frame');
    // Hidden, it has no size of its own yet.
    if (!frame || parent === window || frame.offsetWidth === 0) return;
    const [width, height] = [frame.offsetWidth, preferredHeight(frame)];
    const now = `${width}/${height}`;
    if (now === told && !again) return;
    told = now;
    const messages = sizeMessages({ ...signs, isResizer, width, height, address: location.href, id });
    for (const message of messages) parent.postMessage(message, '*');
  };
  const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => send(false));
  // The passage itself stays as it is where its frame is too low for it; what it holds does not.
  for (const element of [root, ...root.querySelectorAll('.frame > :not(.map-pane), .frame-passage > *')])
    observer?.observe(element);
  send(false);
  return {
    tell: () => send(true),
    toResizer: () => {
      isResizer = true;
      send(true);
    },
  };
}

/** The parts at their own heights, and the map at its least: never the height the frame happens to have. Whole pixels. */
function preferredHeight(frame: HTMLElement): number {
  const style = getComputedStyle(frame);
  const pixels = (value: string) => Number.parseFloat(value) || 0;
  const least = pixels(style.getPropertyValue('--frame-map'));
  const rules = pixels(style.borderTopWidth) + pixels(style.borderBottomWidth);
  const parts = [...frame.querySelectorAll(':scope > :is(.frame-head, .frame-passage, .frame-foot)')];
  return Math.ceil(parts.reduce((sum, part) => sum + wholeHeight(part), least + rules));
}

/** Also of a part that scrolls because its frame is too low for all of it. */
function wholeHeight(part: Element): number {
  return part.getBoundingClientRect().height + part.scrollHeight - part.clientHeight;
}
