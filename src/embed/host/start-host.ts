import { readFrameMessage } from './frame-messages.ts';
import { bindProse, markProse } from './prose.ts';

/** Sizes every frame that speaks to us, wherever and whenever it is put in, and ties the words around it to its map. */
export function startHost(): void {
  addEventListener('message', ({ source, data }) => {
    const message = readFrameMessage(data);
    const frame = message && frameOf(source);
    if (!message || !frame) return;
    if (message.type === 'select') return markProse(frame, message);
    frame.style.height = `${message.height}px`;
    frame.setAttribute('scrolling', 'no');
    if (frame.dataset['mawdi'] === 'heard') return;
    frame.dataset['mawdi'] = 'heard';
    frame.contentWindow?.postMessage({ source: 'mawdi-host', v: 1, type: 'hello' }, '*');
  });
  bindProse(document);
}

function frameOf(source: MessageEventSource | null): HTMLIFrameElement | undefined {
  return [...document.querySelectorAll('iframe')].find((frame) => frame.contentWindow === source);
}
