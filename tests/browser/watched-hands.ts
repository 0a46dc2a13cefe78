import { vi } from 'vitest';

/** What an event tells of fingers and buttons, besides its name. */
type Told = { readonly touches?: readonly unknown[]; readonly buttons?: number; readonly pointerType?: string };

/** A window whose hands are played. Time is the fake one, that of events too. */
export function makeWindow() {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  let now = 0;
  const tell = (name: string, told: Told = {}) => {
    const event = Object.assign(new Event(name), told);
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

/** A finger that pans, as browsers tell of it: no pointer any more, and on the screen all the same. */
export function beginPan({ tell, finger }: Pick<ReturnType<typeof makeWindow>, 'tell' | 'finger'>): void {
  tell('pointerdown', { buttons: 1, pointerType: 'touch' });
  finger('touchstart', 1);
  tell('pointercancel', { buttons: 0, pointerType: 'touch' });
}
