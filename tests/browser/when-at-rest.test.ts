import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginPan, makeWindow } from './watched-hands.ts';

/** Each page has hands of its own. */
async function openPage() {
  vi.resetModules();
  const hands = await import('../../src/browser/when-input-idle.ts');
  const page = makeWindow();
  hands.watchInput();
  const task = vi.fn();
  return { ...page, ...hands, task };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Longer than any hand takes to settle. */
const A_WHILE = 1000;

describe('a task that would hold the page up', () => {
  it('is done at once where no hand does anything', async () => {
    const { whenInputIdle, task } = await openPage();
    whenInputIdle(task);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('that throws keeps no other waiting, and the browser hears of it', async () => {
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

  it('waits for the last finger, and then for the click it makes', async () => {
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

  it('waits for a button of the mouse, and no longer where nobody told of its release', async () => {
    const { mouse, pass, whenInputIdle, task } = await openPage();
    mouse('pointerdown', 1);
    whenInputIdle(task);
    pass(60_000);
    expect(task).not.toHaveBeenCalled();
    mouse('pointermove', 0);
    pass(A_WHILE);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('is not done under a finger that pans, which is a pointer no more', async () => {
    const page = await openPage();
    beginPan(page);
    page.whenInputIdle(page.task);
    page.pass(60_000);
    expect(page.task).not.toHaveBeenCalled();
    page.finger('touchend', 0);
    page.pass(A_WHILE);
    expect(page.task).toHaveBeenCalledTimes(1);
  });

  it.each(['wheel', 'scroll'])('waits until a hand has done with it: %s', async (sign) => {
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

  it('does not wait for what scrolls by itself', async () => {
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

  it('is not kept waiting by a hand that merely moves', async () => {
    const { mouse, whenInputIdle, task } = await openPage();
    mouse('pointermove', 0);
    whenInputIdle(task);
    expect(task).toHaveBeenCalledTimes(1);
  });
});
