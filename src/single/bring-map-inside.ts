import { beginMap, type StartMap } from '../map/begin-map.ts';
import { inlinedGoods } from '../map/inlined-goods.ts';

let held: Promise<StartMap> | undefined;

/** Stands for what fetches the live map of the site. */
export function bringMap(): Promise<StartMap> {
  held ??= Promise.resolve().then(() => {
    const { documentElement: root } = document;
    const goods = inlinedGoods(() => root.scrollHeight > root.clientHeight);
    return (options) => beginMap(options, goods);
  });
  return held;
}
