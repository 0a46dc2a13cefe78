import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginPan, makeWindow } from './watched-hands.ts';

/** Each page has its own input state, so the module is loaded anew. */
async function openPage() {
  vi.resetModules();
  const input = await import('../../src/browser/when-input-idle.ts');
  const page = makeWindow();
  input.watchInput();
  const task = vi.fn();
  return { ...page, ...input, task };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Milliseconds: longer than any input takes to settle. */
const A_WHILE = 1000;

describe('a task that blocks the page', () => {
  it('runs at once without input', async () => {
    const { whenInputIdle, task } = await openPage();
    whenInputIdle(task);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('does not keep others from running if it throws, and the browser reports the error', async () => {
    const { finger, tell, pass, whenInputIdle, task } = await openPage();
    finger('touchstart', 1);
    whenInputIdle(() => {
      throw new Error('thrown');
    });
    whenInputIdle(task);
    finger('touchend', 0);
    tell('click', { buttons: 0, pointerType: 'touch' });
    expect(() => pass(1)).toThrow('thrown');
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('waits for the last finger to be lifted, and then for its click', async () => {
    const { finger, pass, tell, whenInputIdle, task } = await openPage();
    finger('touchstart', 1);
    finger('touchstart', 2);
    whenInputIdle(task);
    pass(60_000);
    finger('touchend', 1);
    pass(60_000);
    finger('touchend', 0);
    expect(task).not.toHaveBeenCalled();
    tell('click', { buttons: 0, pointerType: 'touch' });
    expect(task, 'who hears of the click comes first').not.toHaveBeenCalled();
    pass(0);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('waits for a mouse button, and no longer if its release was missed', async () => {
    const { mouse, pass, whenInputIdle, task } = await openPage();
    mouse('pointerdown', 1);
    whenInputIdle(task);
    pass(60_000);
    expect(task).not.toHaveBeenCalled();
    mouse('pointermove', 0);
    pass(A_WHILE);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('does not run under a panning finger, whose pointer is cancelled', async () => {
    const page = await openPage();
    beginPan(page);
    page.whenInputIdle(page.task);
    page.pass(60_000);
    expect(page.task).not.toHaveBeenCalled();
    page.finger('touchend', 0);
    page.pass(A_WHILE);
    expect(page.task).toHaveBeenCalledTimes(1);
  });

  it.each(['wheel', 'scroll'])('waits until the input has ended: %s', async (sign) => {
    const { tell, finger, pass, whenInputIdle, task } = await openPage();
    finger('touchstart', 1);
    finger('touchend', 0);
    whenInputIdle(task);
    for (let step = 0; step < 10; step++) {
      tell(sign);
      pass(200);
    }
    expect(task).not.toHaveBeenCalled();
    pass(A_WHILE);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('does not wait for scrolling without input', async () => {
    const { tell, pass, whenInputIdle, task } = await openPage();
    tell('scroll');
    whenInputIdle(task);
    expect(task).toHaveBeenCalledTimes(1);
    tell('wheel');
    whenInputIdle(task);
    for (let step = 0; step < 60; step++) {
      pass(100);
      tell('scroll');
    }
    expect(task).toHaveBeenCalledTimes(2);
  });

  it('does not wait for a pointer that only moves', async () => {
    const { mouse, whenInputIdle, task } = await openPage();
    mouse('pointermove', 0);
    whenInputIdle(task);
    expect(task).toHaveBeenCalledTimes(1);
  });
});
