import { showFound } from './show-found.ts';

/** The JSON path of a field or a list item: `$.passages[3].quote`. Names longer than any of ours are cut, as `found` is. */
export function fieldPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return /^[\p{L}_$][\p{L}\p{N}_$]{0,63}$/u.test(key) ? `${path}.${key}` : `${path}[${showFound(key)}]`;
}
