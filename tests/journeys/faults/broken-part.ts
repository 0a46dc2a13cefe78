import type { Page } from '@playwright/test';

/** The component that is to throw, identified by its built source: at every render, or at its first re-render. */
export type Broken = { readonly part: string; readonly when: 'rendered' | 're-rendered' };

/** The index of the walk in which a component was first rendered, and first re-rendered. */
type Rendered = { readonly first: number; again?: number };
type Watched = typeof globalThis & { parts?: Record<string, Rendered>; walk?: number; hasThrown?: boolean };

/**
 * Makes one component of a page throw, or only records the rendered components: an init script wraps the hook that Preact
 * calls before each render of a component. The build is the published one.
 */
export async function breakPart(page: Page, broken?: Broken): Promise<void> {
  await page.addInitScript((target: Broken | undefined) => {
    const watched = globalThis as Watched;
    const parts: Record<string, Rendered> = (watched.parts = {});
    const rendered = new WeakSet<object>();
    type Hook = (node: { readonly type: unknown; readonly __c: object }) => void;
    Object.defineProperty(Object.prototype, '__r', {
      configurable: true,
      get: () => undefined,
      set(this: object, hook: Hook) {
        const value: Hook = (node) => {
          hook(node);
          if (typeof node.type !== 'function') return;
          const part = String(node.type);
          const isAgain = rendered.has(node.__c);
          const known = (parts[part] ??= { first: watched.walk ?? 0 });
          if (isAgain) known.again ??= watched.walk ?? 0;
          rendered.add(node.__c);
          if (part !== target?.part || (target.when === 're-rendered' && (!isAgain || watched.hasThrown))) return;
          watched.hasThrown = true;
          throw new TypeError('broken on purpose');
        };
        // The options of Preact have the error hook `__e`; other objects with a property `__r` are left alone.
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

/** The components that were rendered, by their source. */
export async function renderedParts(page: Page): Promise<ReadonlyMap<string, Rendered>> {
  return new Map(Object.entries(await page.evaluate(() => (globalThis as Watched).parts ?? {})));
}

/** A press, a key or an address, and a selector that matches once it has taken effect. */
export type Step = { readonly press?: string; readonly key?: string; readonly to?: string; readonly until: string };

/**
 * Takes the steps of one walk in order, each after the one before has taken effect. Ends when the broken component has
 * thrown. A step waits for at most 200 animation frames and never fails: the page is checked afterwards.
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
      // Errors thrown in an effect are handled after the next animation frame.
      for (let frames = 0; frames < 3; frames++) await frame();
      return { hasThrown: watched.hasThrown === true };
    },
    [steps, number] as const,
  );
}

/**
 * The visible text, its number of words, and the number of static maps. Read by the tools of the browser and not by a
 * script in the page, which may be broken.
 */
export async function visibleContent(page: Page) {
  const tools = await page.context().newCDPSession(page);
  await tools.send('DOM.enable');
  await tools.send('CSS.enable');
  // Rows below the fold are not laid out (content-visibility), and their text would not be counted.
  const { frameTree } = await tools.send('Page.getFrameTree');
  const { styleSheetId } = await tools.send('CSS.createStyleSheet', { frameId: frameTree.frame.id });
  await tools.send('CSS.setStyleSheetText', { styleSheetId, text: '.row { content-visibility: visible !important }' });
  // A clipped row opens when pressed as long as the page works: then its whole text is counted.
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
