/**
 * Runs in a frame. The pixels it has less than it asks for: its map is lower than it wants, its passage scrolls, or all of
 * it does. 0 where it is as high as it wants to be.
 */
export function roomMissing(): number {
  const [frame, map, passage] = ['.frame', '.map-pane', '.frame-passage'].map((part) => document.querySelector(part));
  if (!frame || !map || !passage) throw new Error('found no frame; expected the parts of one');
  const wanted = Number.parseFloat(getComputedStyle(frame).getPropertyValue('--frame-map'));
  const scrolls = [passage, frame, document.documentElement].map((part) => part.scrollHeight - part.clientHeight);
  return Math.max(0, wanted - map.clientHeight, ...scrolls);
}
