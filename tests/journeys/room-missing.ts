/**
 * Runs in an embed. The height in px that it lacks: its map is lower than requested, or its passage or the whole embed
 * scrolls. 0 if it has the height it requests.
 */
export function roomMissing(): number {
  const [frame, map, passage] = ['.embedded', '.map-pane', '.embedded-passage'].map((part) =>
    document.querySelector(part),
  );
  if (!frame || !map || !passage) throw new Error('found no embed; expected its parts');
  const wanted = Number.parseFloat(getComputedStyle(frame).getPropertyValue('--embedded-map'));
  const scrolls = [passage, frame, document.documentElement].map((part) => part.scrollHeight - part.clientHeight);
  return Math.max(0, wanted - map.clientHeight, ...scrolls);
}
