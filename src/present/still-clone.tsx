import { useLayoutEffect, useRef } from 'preact/hooks';

/** The written map of a scene, once more: the page holds each drawing once, and what it shares is defined there. */
export function StillClone({ scene }: { readonly scene: string }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const written = document.querySelector(`#written [data-scene="${CSS.escape(scene)}"] .one-still`);
    host.current?.replaceChildren(...(written ? [written.cloneNode(true)] : []));
  }, [scene]);
  return <div class="stage-still" ref={host} />;
}
