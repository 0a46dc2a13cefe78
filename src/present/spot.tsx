import { useEffect, useRef } from 'preact/hooks';

/** Pixels a press of an arrow moves the spot. */
const SPOTLIGHT_STEP = 24;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A spot of light that follows the pointer, and the arrows; + and − make what lies under it larger and smaller. */
export function SpotlightOverlay() {
  const spot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let at = { x: innerWidth / 2, y: innerHeight / 2 };
    let scale = 1;
    const stage = document.querySelector<HTMLElement>('.talk-scene');
    const draw = () => {
      spot.current?.style.setProperty('--x', `${at.x}px`);
      spot.current?.style.setProperty('--y', `${at.y}px`);
      if (!stage) return;
      stage.style.transformOrigin = `${at.x}px ${at.y}px`;
      stage.style.transform = scale === 1 ? '' : `scale(${scale})`;
    };
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      at = { x: clientX, y: clientY };
      draw();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest('dialog')) return;
      const way = ARROWS[event.key];
      if (way) at = { x: at.x + SPOTLIGHT_STEP * way[0], y: at.y + SPOTLIGHT_STEP * way[1] };
      else if (event.key === '+' || event.key === '=') scale = Math.min(3, scale + 0.5);
      else if (event.key === '-') scale = Math.max(1, scale - 0.5);
      else return;
      event.preventDefault();
      draw();
    };
    draw();
    addEventListener('pointermove', onMove);
    addEventListener('keydown', onKey, true);
    return () => {
      removeEventListener('pointermove', onMove);
      removeEventListener('keydown', onKey, true);
      stage?.style.removeProperty('transform');
      stage?.style.removeProperty('transform-origin');
    };
  }, []);
  return <div class="talk-spot" ref={spot} aria-hidden="true" />;
}
