import { type ComponentChildren, render, type VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { followPressedLink } from './network-failure.ts';
import { RenderBoundary, writtenContent } from './render-boundary.tsx';
import { INITIAL_VIEW } from '../core/state/view-state.ts';
import type { Store } from '../core/state/store.ts';
import { copyPreserved } from './hydrate.ts';

type IslandProps = {
  readonly class: string;
  readonly store: Store;
  /** Loads the component of the part, which follows the store from then on. */
  readonly load: () => Promise<VNode>;
  /** The prerendered content; in the browser it is in the document already. */
  readonly children?: ComponentChildren;
};

/** Events that count as use of the part. */
const INTERACTION_EVENTS = ['pointerdown', 'focusin', 'click', 'input'] as const;

/**
 * Keeps the prerendered markup until the reader uses the part or its data changes, then loads its code: few readers use
 * every part. A click or an entry that started the loading is dispatched again once the part is rendered.
 */
export function Island({ class: name, store, load, children }: IslandProps) {
  const host = useRef<HTMLDivElement>(null);
  // A layout effect runs before the next paint: a click in between would be lost.
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const clicks: EventTarget[] = [];
    const entries = new Map<HTMLInputElement, string>();
    let isActivated = false;
    let isDrawn = false;
    const stopListening = () => {
      unlisten();
      for (const eventName of INTERACTION_EVENTS) element.removeEventListener(eventName, activate, true);
    };
    function activate(event?: Event) {
      if (event?.type === 'input' && event.target instanceof HTMLInputElement && event.target.type !== 'checkbox')
        entries.set(event.target, event.target.value);
      if (event?.type === 'click' && event.target) {
        // A checkbox may be ticked at once: it is rendered with its previous state, and the repeated click ticks it for
        // good.
        if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
        event.stopPropagation();
        clicks.push(event.target);
      }
      if (isActivated) return;
      isActivated = true;
      load().then(
        (part) => {
          stopListening();
          if (!element) return;
          isDrawn = true;
          render(<RenderBoundary otherwise={copyPreserved(element)}>{part}</RenderBoundary>, element);
          for (const [input, value] of entries) {
            input.value = value;
            input.dispatchEvent(new Event('input', { bubbles: true }));
            input.dispatchEvent(new Event('change', { bubbles: true }));
          }
          for (const target of clicks)
            target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        },
        () => {
          // The prerendered markup stays, its links work without script, and the next event tries again.
          isActivated = false;
          followPressedLink(clicks.splice(0).pop());
        },
      );
    }
    const unlisten = store.state.listen(() => activate());
    for (const eventName of INTERACTION_EVENTS) element.addEventListener(eventName, activate, true);
    // The address may have set the view before this part listened.
    if (store.state.get() !== INITIAL_VIEW) activate();
    return () => {
      stopListening();
      if (isDrawn) render(null, element);
    };
  }, [store, load]);
  return <div class={name} ref={host} data-preserved {...writtenContent(children)} />;
}
