import { siteInside } from './site-inside.ts';

/** Stands for `fetch` in the one file: what a page asks of its site lies beside the program, and nothing else is asked. */
export function fetchInside(address: string, options?: RequestInit): Promise<Response> {
  // Made by the page itself: the worker of the map.
  if (address.startsWith('blob:')) return globalThis.fetch(address, options);
  const path = address.replace(/^(\.{1,2}\/)+/, '');
  const text = siteInside.files[path];
  if (text === undefined) return Promise.reject(new TypeError(`${path} is not in this file`));
  return Promise.resolve(new Response(text));
}
