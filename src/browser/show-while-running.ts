/**
 * Shows or hides an element for as long as this script runs. A page that is saved from the screen keeps its attributes and
 * not what an animation does: in the copy the live map, by then an empty canvas, gives way to the drawn one. Returns its stop.
 */
export function showWhileRunning(element: Element, isShown: boolean): () => void {
  const visibility = isShown ? 'visible' : 'hidden';
  const animation = element.animate({ visibility: [visibility, visibility] }, { fill: 'forwards' });
  return () => animation.cancel();
}
