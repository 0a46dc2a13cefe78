import type { Passage } from './article.ts';
import type { ScenePassage } from './scene.ts';

/** The words shown of a passage, or of our translation of it, with […] where the quotation goes on before or after them. */
export function shownPart(passage: Passage, shown: Partial<ScenePassage> | undefined, isTranslation: boolean): string {
  const words = shown?.words;
  const text = isTranslation ? (shown?.translation ?? passage.translation).en : (words ?? passage.quote);
  if (words === undefined) return text;
  const before = passage.quote.startsWith(words) ? '' : '[…] ';
  const after = passage.quote.endsWith(words) ? '' : ' […]';
  return `${before}${text}${after}`;
}
