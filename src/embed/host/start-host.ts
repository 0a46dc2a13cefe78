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
    frame.style.height = `${message.height}px`;
    frame.setAttribute('scrolling', 'no');
    frame.dataset['mawdi'] = 'heard';
    // Each time: a frame that has loaded again has forgotten us.
    say(frame, 'hello');
  });
  bindProse(document);
  return (site) => {
    sites.push(site);
    // They may have said their height before anyone listened.
    for (const frame of ours()) say(frame, 'ask');
  };
}

function say(frame: HTMLIFrameElement, type: 'hello' | 'ask'): void {
  frame.contentWindow?.postMessage({ source: 'mawdi-host', v: 1, type }, '*');
}
