import { useState } from 'preact/hooks';

type WithPassages = { readonly passages: readonly { readonly passage: string }[] };

/** An activity with the passages a teacher chose of it, all of them at first. `chosen`: their places in the whole, from 0. */
export function useChosenPassages<Whole extends WithPassages>(whole: Whole) {
  const [chosen, choose] = useState<readonly number[]>(whole.passages.map((_, at) => at));
  const lesson: Whole = { ...whole, passages: whole.passages.filter((_, at) => chosen.includes(at)) };
  return { lesson, chosen, choose };
}
