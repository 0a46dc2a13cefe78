import { vi } from 'vitest';

/** The fields of an event on fingers and buttons. */
type InputFields = { readonly touches?: readonly unknown[]; readonly buttons?: number; readonly pointerType?: string };

/** A window with simulated input. Time is fake, also in the timestamps of events. */
export function makeWindow() {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  let now = 0;
  const tell = (name: string, fields: InputFields = {}) => {
    const event = Object.assign(new Event(name), fields);
    Object.defineProperty(event, 'timeStamp', { value: now });
    page.dispatchEvent(event);
  };
  const finger = (name: string, touches: number) => tell(name, { touches: Array.from({ length: touches }) });
  const mouse = (name: string, buttons: number) => tell(name, { buttons, pointerType: 'mouse' });
  const pass = (ms: number) => {
    now += ms;
    vi.advanceTimersByTime(ms);
  };
  return { tell, finger, mouse, pass };
}

/** A panning finger as browsers report it: its pointer is cancelled while it is still on the screen. */
export function beginPan({ tell, finger }: Pick<ReturnType<typeof makeWindow>, 'tell' | 'finger'>): void {
  tell('pointerdown', { buttons: 1, pointerType: 'touch' });
  finger('touchstart', 1);
  tell('pointercancel', { buttons: 0, pointerType: 'touch' });
}
