import { OPENING_SIZES } from '../geometry/opening-view.ts';
import type { Paint } from './style-shapes.ts';

/** One colour in the light, and what it is in the dark. Both `#rrggbbaa`. */
type ColourPair = { readonly light: Paint; readonly dark: Paint };

/** The rules of the stills: a page may hold no style of its own, so whatever changes with theme or size stands here. */
export type StaticMapStyles = {
  /** What a `fill` or `stroke` attribute says: the colour of the theme in force. */
  readonly colour: (pair: ColourPair) => string;
  /** A class for one value of a property at each of the opening sizes, in their order. */
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

/** The custom properties of colours, by theme; on paper it is day. */
function themeRules(colours: readonly { readonly name: string; readonly pair: ColourPair }[]): readonly string[] {
  const block = (theme: keyof ColourPair) =>
    colours.map(({ name, pair }) => `${name}:${shortHex(pair[theme])}`).join(';');
  return [
    `:root{${block('light')}}`,
    `:root[data-theme='dark']{${block('dark')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${block('dark')}}}`,
    // On paper it is always day.
    `@media print{:root:root:root{${block('light')}}}`,
  ];
}

type SizedClass = { readonly name: string; readonly property: string; readonly values: readonly string[] };

/** Of the sizes a map has room for, the last counts; the first serves smaller maps too. */
function sizeRules(classes: readonly SizedClass[]): readonly string[] {
  return OPENING_SIZES.map(({ name, width, height }, at) => {
    const changed = classes.filter(({ values }) => at === 0 || values[at] !== values[at - 1]);
    const rules = changed.map((each) => `.${each.name}{${each.property}:${each.values[at] ?? ''}}`).join('');
    const shown =
      at === 0
        ? `.still-${name}{display:inline}`
        : `.still-names>[class]{display:none}.still-names>.still-${name}{display:inline}`;
    return at === 0
      ? `.still-names>[class]{display:none}.still-names>.still-${name}{display:inline}${rules}`
      : `@container map (min-width:${width}px) and (min-height:${height}px){${shown}${rules}}`;
  });
}

function shortHex(paint: Paint): string {
  return paint.endsWith('ff') ? paint.slice(0, 7) : paint;
}

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

/** The colours of a picture: it has one theme and one size, and no style sheet to leave anything to. */
export const inlineStyles: StaticMapStyles = {
  colour: ({ light }) => light,
  bySize: () => '',
  text: () => '',
};
