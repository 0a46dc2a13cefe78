import { fetchArticleLetters } from '../map/article-letters.ts';
import { beginMap, type StartMap } from '../map/begin-map.ts';
import { inlinedGoods } from '../map/inlined-goods.ts';

let held: Promise<StartMap> | undefined;

/** Stands for what fetches the live map of the site. */
export function bringMap(base: string): Promise<StartMap> {
  held ??= fetchArticleLetters(base).then((letters) => {
    const { documentElement: root } = document;
    const goods = inlinedGoods(() => root.scrollHeight > root.clientHeight, letters);
    return (options) => beginMap(options, goods);
  });
  return held;
}
