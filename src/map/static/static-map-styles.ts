import { OPENING_SIZES } from '../geometry/opening-view.ts';
import type { Paint } from './style-shapes.ts';

/** A colour in the light and in the dark theme, as `#rrggbbaa`. */
type ColourPair = { readonly light: Paint; readonly dark: Paint };

/**
 * Style rules of static maps. The CSP forbids inline styles: every value that depends on theme or size is a rule of
 * this style sheet.
 */
export type StaticMapStyles = {
  /** The value of a `fill` or `stroke` attribute: a custom property with the colour of the theme in force. */
  readonly colour: (pair: ColourPair) => string;
  /** A class with the value of a property at each of the opening sizes, in their order. */
  readonly bySize: (property: string, values: readonly string[]) => string;
  readonly text: () => string;
};

export function makeResponsiveStyles(): StaticMapStyles {
  const colours = new Map<string, { readonly name: string; readonly pair: ColourPair }>();
  const classes = new Map<
    string,
    { readonly name: string; readonly property: string; readonly values: readonly string[] }
  >();
  return {
    colour: (pair) => {
      const key = `${pair.light}/${pair.dark}`;
      const known = colours.get(key) ?? { name: `--s${colours.size.toString(36)}`, pair };
      colours.set(key, known);
      return `var(${known.name})`;
    },
    bySize: (property, values) => {
      const key = `${property}/${values.join()}`;
      const known = classes.get(key) ?? { name: `z${classes.size.toString(36)}`, property, values };
      classes.set(key, known);
      return known.name;
    },
    text: () => [...themeRules([...colours.values()]), ...sizeRules([...classes.values()])].join('\n'),
  };
}

/** Custom properties of the colours by theme; print always has the light theme. */
function themeRules(colours: readonly { readonly name: string; readonly pair: ColourPair }[]): readonly string[] {
  const block = (theme: keyof ColourPair) =>
    colours.map(({ name, pair }) => `${name}:${shortHex(pair[theme])}`).join(';');
  return [
    `:root{${block('light')}}`,
    `:root[data-theme='dark']{${block('dark')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${block('dark')}}}`,
    `@media print{:root:root:root{${block('light')}}}`,
  ];
}

type SizedClass = { readonly name: string; readonly property: string; readonly values: readonly string[] };

/** Container queries: the last size that fits the map applies, and the first also serves smaller maps. */
function sizeRules(classes: readonly SizedClass[]): readonly string[] {
  return OPENING_SIZES.map(({ name, width, height }, at) => {
    const changed = classes.filter(({ values }) => at === 0 || values[at] !== values[at - 1]);
    const rules = changed.map((each) => `.${each.name}{${each.property}:${each.values[at] ?? ''}}`).join('');
    const shown =
      at === 0
        ? `.size-${name}{display:inline}`
        : `.static-labels>[class]{display:none}.static-labels>.size-${name}{display:inline}`;
    return at === 0
      ? `.static-labels>[class]{display:none}.static-labels>.size-${name}{display:inline}${rules}`
      : `@container map (min-width:${width}px) and (min-height:${height}px){${shown}${rules}}`;
  });
}

function shortHex(paint: Paint): string {
  return paint.endsWith('ff') ? paint.slice(0, 7) : paint;
}

/** Style rules of static maps of one size, with one value for each property. */
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

/** Styles of an exported picture: one theme and one size, so colours are attributes and there is no style sheet. */
export const inlineStyles: StaticMapStyles = {
  colour: ({ light }) => light,
  bySize: () => '',
  text: () => '',
};
