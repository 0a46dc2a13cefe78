import { type ColourPair, type StaticMapStyles, themeRules } from './still-sheet.ts';

/** The rules of stills of one size, so what differs between sizes is one value of each. */
export function makeSingleSizeStyles(): StaticMapStyles {
  const colours = new Map<string, { readonly name: string; readonly pair: ColourPair }>();
  const rules = new Map<string, string>();
  return {
    colour: (pair) => {
      const key = `${pair.light}/${pair.dark}`;
      const known = colours.get(key) ?? { name: `--o${colours.size.toString(36)}`, pair };
      colours.set(key, known);
      return `var(${known.name})`;
    },
    bySize: (property, [value = '']) => {
      const key = `${property}:${value}`;
      const name = rules.get(key) ?? `o${rules.size.toString(36)}`;
      rules.set(key, name);
      return name;
    },
    text: () =>
      [...themeRules([...colours.values()]), ...[...rules].map(([rule, name]) => `.${name}{${rule}}`)].join('\n'),
  };
}
