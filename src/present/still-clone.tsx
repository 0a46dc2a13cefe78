import { useLayoutEffect, useRef } from 'preact/hooks';

/** The written map of a scene, once more: the page holds each drawing once, and what it shares is defined there. */
export function StaticMapCopy({ scene }: { readonly scene: string }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const written = [...document.querySelectorAll<HTMLElement>('#written [data-scene]')]
      .find(({ dataset }) => dataset['scene'] === scene)
      ?.querySelector('.one-still');
    host.current?.replaceChildren(...(written ? [written.cloneNode(true)] : []));
  }, [scene]);
  return <div class="stage-still" ref={host} />;
}
