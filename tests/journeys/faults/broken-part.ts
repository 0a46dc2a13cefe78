import type { Page } from '@playwright/test';

/** Which component is to throw: by its source, as the build has it; whenever it is drawn, or the first time it is drawn anew. */
export type Broken = { readonly part: string; readonly when: 'drawn' | 'drawn anew' };

/** In which walk a component was first drawn, and first drawn anew. */
type Drawn = { readonly first: number; anew?: number };
type Watched = typeof globalThis & { parts?: Record<string, Drawn>; walk?: number; hasThrown?: boolean };

/**
 * Breaks one component of a page, or none and only counts them: before any script of the page, the hook that Preact calls
 * before each drawing of a component is made to throw. The build is the one that is published.
 */
export async function breakPart(page: Page, broken?: Broken): Promise<void> {
  await page.addInitScript((asked: Broken | undefined) => {
    const watched = globalThis as Watched;
    const parts: Record<string, Drawn> = (watched.parts = {});
    const drawn = new WeakSet<object>();
    type Hook = (node: { readonly type: unknown; readonly __c: object }) => void;
    Object.defineProperty(Object.prototype, '__r', {
      configurable: true,
      get: () => undefined,
      set(this: object, hook: Hook) {
        const value: Hook = (node) => {
          hook(node);
          if (typeof node.type !== 'function') return;
          const part = String(node.type);
          const isAnew = drawn.has(node.__c);
          const known = (parts[part] ??= { first: watched.walk ?? 0 });
          if (isAnew) known.anew ??= watched.walk ?? 0;
          drawn.add(node.__c);
          if (part !== asked?.part || (asked.when === 'drawn anew' && (!isAnew || watched.hasThrown))) return;
          watched.hasThrown = true;
          throw new TypeError('broken on purpose');
        };
        // Preact’s own options have what catches errors; other objects with this name are none of ours.
        const isOptions = '__e' in this;
        Object.defineProperty(this, '__r', {
          value: isOptions ? value : hook,
          writable: true,
          configurable: true,
          enumerable: true,
        });
      },
    });
  }, broken);
}

/** The components that were drawn, by their source. */
export async function partsDrawn(page: Page): Promise<ReadonlyMap<string, Drawn>> {
  return new Map(Object.entries(await page.evaluate(() => (globalThis as Watched).parts ?? {})));
}

/** A press, a key or an address, and what stands once it is answered. */
export type Step = { readonly press?: string; readonly key?: string; readonly to?: string; readonly until: string };

/**
 * Takes the steps of one walk one after the other, each once the one before is answered or the broken part has thrown. No step waits
 * for ever, and none fails: what is asked of the page is asked afterwards. Waits by frames, and not by a clock.
 */
export async function walk(page: Page, steps: readonly Step[], number = 0): Promise<{ readonly hasThrown: boolean }> {
  return page.evaluate(
    async ([all, at]) => {
      const watched = globalThis as Watched;
      watched.walk = at;
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (const { press, key, to, until } of all) {
        if (watched.hasThrown) break;
        const pressed = press === undefined ? undefined : document.querySelector(press);
        if (pressed instanceof HTMLInputElement && pressed.type !== 'checkbox') {
          pressed.value = 'الموصل';
          pressed.dispatchEvent(new Event('input', { bubbles: true }));
        } else pressed?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
        if (key !== undefined) dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true }));
        if (to !== undefined) location.hash = to;
        for (let frames = 0; frames < 200 && !document.querySelector(until) && !watched.hasThrown; frames++)
          await frame();
      }
      // What was thrown in an effect is put right after the next frame.
      for (let frames = 0; frames < 3; frames++) await frame();
      return { hasThrown: watched.hasThrown === true };
    },
    [steps, number] as const,
  );
}

/**
 * What a reader sees: how many words, and drawn maps. Asked by the browser's own tools and not by a script in the page, which
 * may be broken.
 */
export async function seen(page: Page) {
  const tools = await page.context().newCDPSession(page);
  await tools.send('DOM.enable');
  await tools.send('CSS.enable');
  // Rows below the fold wait to be laid out until they come near, and their words are not counted before.
  const { frameTree } = await tools.send('Page.getFrameTree');
  const { styleSheetId } = await tools.send('CSS.createStyleSheet', { frameId: frameTree.frame.id });
  await tools.send('CSS.setStyleSheetText', { styleSheetId, text: '.row { content-visibility: visible !important }' });
  // A row that is cut short opens where it is pressed, as long as the page answers: only then it counts whole.
  if (!(await page.locator('#unanswered').isVisible())) {
    const { root } = await tools.send('DOM.getDocument');
    const { nodeId } = await tools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'html' });
    await tools.send('DOM.removeAttribute', { nodeId, name: 'data-clipped' });
  }
  const text = await page.locator('body').innerText();
  const maps = await page.locator('.static-map:visible, .one-static-map:visible').count();
  await tools.detach();
  return { words: text.split(/\s+/).filter(Boolean).length, maps, text };
}
