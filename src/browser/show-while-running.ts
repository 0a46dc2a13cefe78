/**
 * Shows or hides an element while this script runs. A page saved from the browser keeps attributes but not the effect
 * of an animation: in the copy the live map, an empty canvas by then, gives way to the static map. Returns a function
 * that ends it.
 */
export function showWhileRunning(element: Element, isShown: boolean): () => void {
  const visibility = isShown ? 'visible' : 'hidden';
  const animation = element.animate({ visibility: [visibility, visibility] }, { fill: 'forwards' });
  return () => animation.cancel();
}
