import { PAGE_GLOBALS } from '../../core/site/page-contract.ts';

/** JSON that is also a JavaScript expression: U+2028 and U+2029 are escaped. */
export function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** A script that provides a part of the embed, as `providePart` does. */
export function partScript(name: string, value: unknown): string {
  const embed = `globalThis.${PAGE_GLOBALS.embed}`;
  return `${embed}.parts={...${embed}.parts,${name}:${inScript(value)}};`;
}

/** Puts the data of an embed before the program that reads it, in one script, so that nothing has to be fetched. */
export function prependData(values: Readonly<Record<string, unknown>>, code: string): string {
  const entries = Object.entries(values).map(([name, value]) => `${name}:${inScript(value)}`);
  return `globalThis.${PAGE_GLOBALS.embed}=Object.assign(globalThis.${PAGE_GLOBALS.embed}||{},{${entries.join()}});\n${code}`;
}
