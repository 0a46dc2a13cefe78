import { readFrameMessage } from './frame-messages.ts';
import { isOurFrame } from './our-frame.ts';
import { bindProse, markProse } from './prose.ts';

/** Takes in the frames of one more site: its folder, or nothing where it is not known. */
export type Welcome = (site: string | undefined) => void;

/** Sizes every frame of ours, wherever and whenever it is put in, and ties the words around it to its map. */
export function startHost(): Welcome {
  const sites: (string | undefined)[] = [];
  const ours = () => [...document.querySelectorAll('iframe')].filter(({ src }) => isOurFrame(src, sites));
  addEventListener('message', ({ source, data }) => {
    const message = readFrameMessage(data);
    const frame = message && ours().find(({ contentWindow }) => contentWindow === source);
    if (!message || !frame) return;
    if (message.type === 'select') return markProse(frame, message);
    fit(frame, message.height);
    frame.dataset['mawdi'] = 'heard';
    // Each time: a frame that has loaded again has forgotten us.
    say(frame, 'hello');
    tellOfReading();
  });
  const tellOfReading = bindProse(document);
  return (site) => {
    sites.push(site);
    // They may have said their height before anyone listened.
    for (const frame of ours()) say(frame, 'ask');
  };
}

/** As wide as its column and as high as it asks, also where a page throws our style away or lays its own over all frames. */
function fit(frame: HTMLIFrameElement, height: number): void {
  const { style } = frame;
  style.setProperty('height', `${height}px`, 'important');
  if (style.borderWidth === '') style.border = '0';
  if (style.width === '' && !frame.hasAttribute('width')) style.width = '100%';
  // A frame that could not grow keeps its bar.
  if (frame.clientHeight >= height - 1) frame.setAttribute('scrolling', 'no');
}

function say(frame: HTMLIFrameElement, type: 'hello' | 'ask'): void {
  frame.contentWindow?.postMessage({ source: 'mawdi-host', v: 1, type }, '*');
}
