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
  /** Brings what draws the part, in the state of the moment and from then on. */
  readonly load: () => Promise<VNode>;
  /** The part as the build writes it; in the browser it is there already. */
  readonly children?: ComponentChildren;
};

/** Signs that someone reaches for the part. */
const WAKING_EVENTS = ['pointerdown', 'focusin', 'click', 'input'] as const;

/**
 * A part of the page that stands as it was written until it is reached for, or until what it shows changes: few readers
 * use every part, and none should wait for one they do not use. What woke it, a click or an entry, is made again once it answers.
 */
export function Island({ class: name, store, load, children }: IslandProps) {
  const host = useRef<HTMLDivElement>(null);
  // At once and not after the next paint: a click in between would be lost.
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const clicks: EventTarget[] = [];
    const entries = new Map<HTMLInputElement, string>();
    let isAwake = false;
    let isDrawn = false;
    const sleep = () => {
      unlisten();
      for (const sign of WAKING_EVENTS) element.removeEventListener(sign, wake, true);
    };
    function wake(event?: Event) {
      if (event?.type === 'input' && event.target instanceof HTMLInputElement && event.target.type !== 'checkbox')
        entries.set(event.target, event.target.value);
      if (event?.type === 'click' && event.target) {
        // A box may be ticked at once: what is drawn next has it as it was, and the click made again ticks it for good.
        if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
        event.stopPropagation();
        clicks.push(event.target);
      }
      if (isAwake) return;
      isAwake = true;
      load().then(
        (part) => {
          sleep();
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
          // It stays as it was written, its links lead where they lead without script, and the next sign tries again.
          isAwake = false;
          followPressedLink(clicks.splice(0).pop());
        },
      );
    }
    const unlisten = store.state.listen(() => wake());
    for (const sign of WAKING_EVENTS) element.addEventListener(sign, wake, true);
    // A link may have set the view before this part could listen.
    if (store.state.get() !== INITIAL_VIEW) wake();
    return () => {
      sleep();
      if (isDrawn) render(null, element);
    };
  }, [store, load]);
  return <div class={name} ref={host} data-kept {...writtenContent(children)} />;
}
