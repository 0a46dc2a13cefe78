import { atom } from 'nanostores';
import { beforeEach, expect, it, vi } from 'vitest';
import { embedGlobals } from '../../../src/apps/embed/embed-scripts.ts';
import { listenToHost } from '../../../src/apps/embed/listen-to-host.ts';
import type { Store } from '../../../src/core/state/store.ts';
import { INITIAL_VIEW, type ViewState } from '../../../src/core/state/view-state.ts';

const HOST = { source: 'mawdi-host', v: 1 };
const HELLO = { ...HOST, type: 'hello' };
const GOTO = { ...HOST, type: 'goto', place: 'kirkuk', by: 'click' };

let posted: unknown[];
let state: ReturnType<typeof atom<ViewState>>;
const listen = () =>
  listenToHost({
    store: { state, selectPlace: (place: string) => state.set({ ...state.get(), place }) } as unknown as Store,
    allow: () => undefined,
    viewOf: () => INITIAL_VIEW,
  });

beforeEach(() => {
  posted = [];
  state = atom<ViewState>(INITIAL_VIEW);
  vi.stubGlobal('parent', { postMessage: (message: unknown) => posted.push(message) });
  embedGlobals().kept.length = 0;
});

it('commands queued while the program loads are carried out, and their selection is posted', () => {
  embedGlobals().kept.push(HELLO, GOTO);
  listen();
  expect(state.get().place).toBe('kirkuk');
  expect(posted).toEqual([{ source: 'mawdi', v: 1, type: 'select', place: 'kirkuk', passage: undefined }]);
});

it('nothing is posted to a page that has not sent hello', () => {
  listen();
  embedGlobals().hear(GOTO);
  expect(state.get().place).toBe('kirkuk');
  expect(posted).toEqual([]);
});

it('a selection is posted once, and not again for the same command', () => {
  listen();
  for (const message of [HELLO, GOTO, GOTO]) embedGlobals().hear(message);
  expect(posted).toHaveLength(1);
});

it('the selection in the address of the embed is posted once after hello', () => {
  state.set({ ...INITIAL_VIEW, place: 'mosul' });
  listen();
  for (const message of [HELLO, HELLO]) embedGlobals().hear(message);
  expect(posted).toEqual([{ source: 'mawdi', v: 1, type: 'select', place: 'mosul', passage: undefined }]);
});
