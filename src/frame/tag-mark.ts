/** Lays a ground under the name of the chosen mark of a still, and takes it from any other. */
export function highlightLabel(mark: Element, isSelected: boolean): void {
  mark.querySelector('.still-tag')?.remove();
  if (isSelected) insertLabelBackground(mark.querySelector<SVGTextElement>('.still-name'));
}

/** As wide as the letters of the name are here; a wide line around each letter would be a lumpy ground. */
function insertLabelBackground(name: SVGTextElement | null): void {
  const { x, y, width, height } = name?.getBBox() ?? new DOMRect();
  // A drawing of another size, which is not shown.
  if (width === 0) return;
  const tag = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const box = { class: 'still-tag', x: x - 10, y: y - 3, width: width + 20, height: height + 6, rx: 6 };
  for (const [attribute, value] of Object.entries(box)) tag.setAttribute(attribute, String(value));
  name?.before(tag);
}
