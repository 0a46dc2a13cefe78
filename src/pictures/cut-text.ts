/** As many words of a text as fit, with the mark of an omission where it is cut: never within a word. */
export function truncateText(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const words = text.split(/\s+/).filter(Boolean);
  let [fewest, most] = [1, words.length - 1];
  const first = (count: number) =>
    `${words
      .slice(0, count)
      .join(' ')
      .replace(/[،,؛;:.]+$/, '')}…`;
  while (fewest < most) {
    const middle = Math.ceil((fewest + most) / 2);
    if (fits(first(middle))) fewest = middle;
    else most = middle - 1;
  }
  return first(fewest);
}
