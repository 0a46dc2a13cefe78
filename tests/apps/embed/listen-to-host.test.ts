import { atom } from 'nanostores';
import { beforeEach, expect, it, vi } from 'vitest';
import { embedGlobals } from '../../../src/apps/embed/embed-scripts.ts';
import { listenToHost } from '../../../src/apps/embed/listen-to-host.ts';
import type { Store } from '../../../src/core/state/store.ts';
import { INITIAL_VIEW, type ViewState } from '../../../src/core/state/view-state.ts';

const HOST = { source: 'mawdi-host', v: 1 };
const HELLO = { ...HOST, type: 'hello' };
const GOTO = { ...HOST, type: 'goto', place: 'kirkuk', by: 'click' };

let told: unknown[];
let state: ReturnType<typeof atom<ViewState>>;
const hear = () =>
  listenToHost({
    store: { state, selectPlace: (place: string) => state.set({ ...state.get(), place }) } as unknown as Store,
    allow: () => undefined,
    viewOf: () => INITIAL_VIEW,
  });

beforeEach(() => {
  told = [];
  state = atom<ViewState>(INITIAL_VIEW);
  vi.stubGlobal('parent', { postMessage: (message: unknown) => told.push(message) });
  embedGlobals().kept.length = 0;
});

it('what the page around asked for while the program was on its way is done, and told', () => {
  embedGlobals().kept.push(HELLO, GOTO);
  hear();
  expect(state.get().place).toBe('kirkuk');
  expect(told).toEqual([{ source: 'mawdi', v: 1, type: 'select', place: 'kirkuk', passage: undefined }]);
});

it('a page that has not said hello is told nothing', () => {
  hear();
  embedGlobals().hear(GOTO);
  expect(state.get().place).toBe('kirkuk');
  expect(told).toEqual([]);
});

it('what is chosen is told once, and not what is asked for again', () => {
  hear();
  for (const message of [HELLO, GOTO, GOTO]) embedGlobals().hear(message);
  expect(told).toHaveLength(1);
});

it('a page that says hello is told what the address of the frame asked for, and that once', () => {
  state.set({ ...INITIAL_VIEW, place: 'mosul' });
  hear();
  for (const message of [HELLO, HELLO]) embedGlobals().hear(message);
  expect(told).toEqual([{ source: 'mawdi', v: 1, type: 'select', place: 'mosul', passage: undefined }]);
});
